package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Errors by field, and errors of the whole.
 *
 * <p>Evidence: Javadoc of Jira 7.3; addError with the reason VALIDATION_FAILED is called by a plugin built against
 * Jira 10.3 that also runs on 11.3, FORBIDDEN and NOT_FOUND against 9; NOT_LOGGED_IN is unconfirmed on 11.
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
