package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A custom field.
 *
 * <p>Evidence: called by plugins built against Jira 11.0 and 11.3; supertypes (ConfigurableField, NavigableField) are
 * left out.
 */
public interface CustomField {
    String getId();

    Long getIdAsLong();

    String getName();

    String getFieldName();

    Object getValue(Issue issue);

    CustomFieldType getCustomFieldType();

    FieldConfig getRelevantConfig(IssueContext issueContext);
}
