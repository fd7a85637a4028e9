package com.atlassian.jira.mail;

/** A letter from Jira. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
