package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Jira's issue types.
 *
 * <p>Evidence: the type is imported by a plugin built against Jira 11.0; getIssueTypes is called by one built against 8.20.
 * createIssueType stands in no source that was found: unconfirmed.
 */
public interface IssueTypeManager {
    /** @param avatarId null for the default one */
    IssueType createIssueType(String name, String description, Long avatarId);

    Collection<IssueType> getIssueTypes();
}
