package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Custom fields.
 *
 * <p>Evidence: those that find by id or issue are called by plugins built against Jira 11.3. createCustomField, getCustomFieldType and getCustomFieldSearcher are
 * called by one against 8.13, getCustomFieldObjects(Long, String) is implemented by one against 7.4; these are unconfirmed on 11.
 */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    /** Those that are valid for a project's issue type. */
    List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId);

    /** @param key plugin's and module's, with a colon between */
    @SuppressWarnings("rawtypes")
    CustomFieldType getCustomFieldType(String key);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    @SuppressWarnings("rawtypes")
    CustomField createCustomField(String fieldName, String description, CustomFieldType fieldType, CustomFieldSearcher customFieldSearcher,
                                  List<JiraContextNode> contexts, List<IssueType> issueTypes) throws GenericEntityException;
}
