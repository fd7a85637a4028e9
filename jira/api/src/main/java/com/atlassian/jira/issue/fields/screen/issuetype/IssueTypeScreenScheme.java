package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

/**
 * Which screens an issue type has.
 *
 * <p>Evidence: called by a plugin built against 8; unconfirmed on 11.
 */
public interface IssueTypeScreenScheme {
    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);
}
