package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/**
 * Finds custom fields.
 *
 * <p>Evidence: called by plugins built against Jira 11.3.
 */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);
}
