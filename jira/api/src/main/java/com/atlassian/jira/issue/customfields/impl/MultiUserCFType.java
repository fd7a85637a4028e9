package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.FeatureManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.converters.MultiUserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.template.soy.SoyTemplateRendererProvider;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.FieldVisibilityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/**
 * The field type that holds several users.
 *
 * <p>Evidence: constructor, createValue, updateValue, getChangelogValue, getValueFromIssue,
 * getValueFromCustomFieldParams, getVelocityParameters, validateFromParams and valuesEqual: a plugin that runs on
 * Jira 11.3. The rest is inherited and unconfirmed on 11.
 */
public class MultiUserCFType extends AbstractMultiCFType<ApplicationUser> {
    public MultiUserCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            MultiUserConverter multiUserConverter,
            ApplicationProperties applicationProperties,
            JiraAuthenticationContext authenticationContext,
            UserSearchService searchService,
            FieldVisibilityManager fieldVisibilityManager,
            JiraBaseUrls jiraBaseUrls,
            UserBeanFactory userBeanFactory,
            GroupManager groupManager,
            ProjectRoleManager projectRoleManager,
            SoyTemplateRendererProvider soyTemplateRendererProvider,
            UserFilterManager userFilterManager,
            FieldConfigSchemeManager fieldConfigSchemeManager,
            ProjectManager projectManager,
            FeatureManager featureManager) {
        super(customFieldValuePersister, genericConfigManager);
        throw new UnsupportedOperationException("signature only");
    }

    public void createValue(CustomField field, Issue issue, Collection<ApplicationUser> value) {
        throw new UnsupportedOperationException("signature only");
    }

    public void updateValue(CustomField field, Issue issue, Collection<ApplicationUser> value) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getChangelogValue(CustomField field, Collection<ApplicationUser> value) {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<ApplicationUser> getValueFromIssue(CustomField field, Issue issue) {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<ApplicationUser> getValueFromCustomFieldParams(
            CustomFieldParams parameters) throws FieldValidationException {
        throw new UnsupportedOperationException("signature only");
    }

    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getStringFromSingularObject(ApplicationUser singularObject) {
        throw new UnsupportedOperationException("signature only");
    }

    public ApplicationUser getSingularObjectFromString(String string) throws FieldValidationException {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        throw new UnsupportedOperationException("signature only");
    }

    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean valuesEqual(Collection<ApplicationUser> v1, Collection<ApplicationUser> v2) {
        throw new UnsupportedOperationException("signature only");
    }

    protected Comparator<ApplicationUser> getTypeComparator() {
        throw new UnsupportedOperationException("signature only");
    }

    protected Object convertTypeToDbValue(ApplicationUser value) {
        throw new UnsupportedOperationException("signature only");
    }

    protected ApplicationUser convertDbValueToType(Object dbValue) {
        throw new UnsupportedOperationException("signature only");
    }

    protected PersistenceFieldType getDatabaseType() {
        throw new UnsupportedOperationException("signature only");
    }
}
