package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * What became of what a service was asked.
 *
 * <p>Evidence: named as the result of anonymization handlers in the Javadoc of Jira Software 10.3 and 10.4; the members are
 * unconfirmed on 11.
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
