package com.atlassian.jira.issue.search;

/**
 * The search could not be carried out.
 *
 * <p>Evidence: caught by a plugin built against Jira 11.0; constructors are unconfirmed on 11.
 */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
