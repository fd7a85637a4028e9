package com.atlassian.jira.issue.customfields.impl;

/**
 * A typed value that the field does not accept.
 *
 * <p>Evidence: constructed by plugins built against Jira 8; caught by one built against 9.4; unchecked as far as its
 * callers show.
 */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        super(message);
    }
}
