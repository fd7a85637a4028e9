package com.atlassian.jira.issue.index;

/**
 * The index could not be written.
 *
 * <p>Evidence: caught by a plugin built against Jira 11.0; constructors and superclass are unconfirmed on 11.
 */
public class IndexException extends Exception {
    public IndexException(String message) {
        super(message);
    }

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
