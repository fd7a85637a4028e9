package com.atlassian.jira.mail;

/**
 * A letter from Jira.
 *
 * <p>Evidence: made so by a plugin built against Jira 11.
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        throw new UnsupportedOperationException("signature only");
    }
}
