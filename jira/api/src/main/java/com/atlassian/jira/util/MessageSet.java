package com.atlassian.jira.util;

import java.util.Set;

/**
 * Messages of a query that could not be understood.
 *
 * <p>Evidence: getErrorMessages is called by a plugin built against Jira 11.3, the others by one against 8.
 */
public interface MessageSet {
    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String errorMessage);

    void addMessageSet(MessageSet messages);
}
