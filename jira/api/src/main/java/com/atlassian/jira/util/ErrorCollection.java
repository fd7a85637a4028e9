package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Errors by field, and errors of the whole.
 *
 * <p>Evidence: Javadoc of Jira 7.3; addError with a reason is called by a plugin built against Jira 10.3 that runs on
 * 11.3; addReason and some reasons are unconfirmed on 11.
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    Set<Reason> getReasons();

    boolean hasAnyErrors();

    /** Why something was refused. */
    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED
    }
}
