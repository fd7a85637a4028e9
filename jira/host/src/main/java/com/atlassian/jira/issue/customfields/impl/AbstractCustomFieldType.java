package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Base of all field types. */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {

    private CustomFieldTypeModuleDescriptor descriptor;

    protected AbstractCustomFieldType() {
    }

    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        descriptor = customFieldTypeModuleDescriptor;
    }

    public String getKey() {
        return descriptor.getCompleteKey();
    }

    public String getName() {
        return descriptor.getName();
    }

    public String getDescription() {
        return descriptor.getDescription();
    }

    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    public boolean isRenderable() {
        return false;
    }

    public boolean valuesEqual(T v1, T v2) {
        return Objects.equals(v1, v2);
    }

    protected I18nHelper getI18nBean() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
    }
}
