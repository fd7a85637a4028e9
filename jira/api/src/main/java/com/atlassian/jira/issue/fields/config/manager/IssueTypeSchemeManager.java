package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * Which issue types a project offers.
 *
 * <p>Evidence: the type is imported by a plugin built against Jira 9.4; the members are called by one against 8.20 and
 * unconfirmed on 11.
 */
public interface IssueTypeSchemeManager {
    FieldConfigScheme getConfigScheme(Project project);

    Collection<IssueType> getIssueTypesForProject(Project project);

    /** @param optionIds all that the scheme is to offer, in order */
    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);
}
