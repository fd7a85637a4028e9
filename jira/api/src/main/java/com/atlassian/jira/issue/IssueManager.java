package com.atlassian.jira.issue;

import java.util.Collection;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds issues.
 *
 * <p>Evidence: called by plugins built against Jira 11.0 and 11.3; getIssueIdsForProject by one against 8.20, unconfirmed on 11. Jira's methods name the unchecked
 * DataAccessException in their throws clause.
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
}
