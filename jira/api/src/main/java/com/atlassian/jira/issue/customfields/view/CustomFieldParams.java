package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.io.Serializable;
import java.util.Collection;

/**
 * What a form or a REST call gave for one custom field.
 *
 * <p>Evidence: getValuesForNullKey, getFirstValueForKey and getCustomField: a plugin that runs on Jira 11.3; put is
 * called there on {@code CustomFieldParamsImpl}; the others: plugins built against 8 and 9.4.
 */
public interface CustomFieldParams extends Serializable {
    Collection getAllValues();

    Collection<String> getValuesForNullKey();

    Object getFirstValueForNullKey();

    Object getFirstValueForKey(String key);

    boolean containsKey(String key);

    CustomField getCustomField();

    void put(String key, Collection value);
}
