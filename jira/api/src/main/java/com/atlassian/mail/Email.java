package com.atlassian.mail;

/**
 * A letter.
 *
 * <p>Evidence: the setters are called by a plugin built against Jira 11; that each returns the letter is in the Javadoc of
 * mail 1.9.
 */
public class Email {
    public Email setSubject(String subject) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email setBody(String body) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email setMimeType(String mimeType) {
        throw new UnsupportedOperationException("signature only");
    }
}
