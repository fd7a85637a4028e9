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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The field type that holds several users: names in forms, keys in the data base. */
public class MultiUserCFType extends AbstractMultiCFType<ApplicationUser> {

    protected final MultiUserConverter multiUserConverter;

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
        this.multiUserConverter = multiUserConverter;
    }

    public void createValue(CustomField field, Issue issue, Collection<ApplicationUser> value) {
        super.createValue(field, issue, value);
    }

    public void updateValue(CustomField field, Issue issue, Collection<ApplicationUser> value) {
        super.updateValue(field, issue, value);
    }

    public String getChangelogValue(CustomField field, Collection<ApplicationUser> value) {
        return value == null || value.isEmpty() ? "" : sorted(value).stream().map(ApplicationUser::getKey)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    public String getChangelogString(CustomField field, Collection<ApplicationUser> value) {
        return value == null || value.isEmpty() ? "" : sorted(value).stream().map(ApplicationUser::getDisplayName)
                .collect(Collectors.joining(", "));
    }

    private List<ApplicationUser> sorted(Collection<ApplicationUser> users) {
        return users.stream().sorted(getTypeComparator()).toList();
    }

    public Collection<ApplicationUser> getValueFromIssue(CustomField field, Issue issue) {
        return super.getValueFromIssue(field, issue);
    }

    public Collection<ApplicationUser> getValueFromCustomFieldParams(
            CustomFieldParams parameters) throws FieldValidationException {
        List<ApplicationUser> users = new ArrayList<>();
        for (String name : names(parameters)) {
            users.add(multiUserConverter.getUserFromHttpParameterWithValidation(name));
        }
        return users.isEmpty() ? null : users;
    }

    /** One text for the input field, whatever the number of parameters. */
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return String.join(", ", names(parameters));
    }

    private Set<String> names(CustomFieldParams parameters) {
        Set<String> names = new LinkedHashSet<>();
        if (parameters != null && parameters.getValuesForNullKey() != null) {
            for (String typed : parameters.getValuesForNullKey()) {
                names.addAll(multiUserConverter.extractUserStringsFromString(typed));
            }
        }
        return names;
    }

    public String getStringFromSingularObject(ApplicationUser singularObject) {
        return singularObject == null ? null : multiUserConverter.getHttpParameterValue(singularObject);
    }

    public ApplicationUser getSingularObjectFromString(String string) throws FieldValidationException {
        return string == null || string.isBlank() ? null
                : multiUserConverter.getUserFromHttpParameterWithValidation(string.trim());
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return super.getVelocityParameters(issue, field, fieldLayoutItem);
    }

    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        List<String> wrong = new ArrayList<>();
        for (String name : names(relevantParams)) {
            try {
                multiUserConverter.getUserFromHttpParameterWithValidation(name);
            } catch (FieldValidationException e) {
                wrong.add(e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            errorCollectionToAddTo.addError(relevantParams.getCustomField().getId(), String.join(" ", wrong));
        }
    }

    public boolean valuesEqual(Collection<ApplicationUser> v1, Collection<ApplicationUser> v2) {
        return new HashSet<>(v1 == null ? List.of() : v1).equals(new HashSet<>(v2 == null ? List.of() : v2));
    }

    protected Comparator<ApplicationUser> getTypeComparator() {
        return Comparator.comparing(ApplicationUser::getDisplayName, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(ApplicationUser::getKey);
    }

    protected Object convertTypeToDbValue(ApplicationUser value) {
        return multiUserConverter.getDbString(value);
    }

    protected ApplicationUser convertDbValueToType(Object dbValue) {
        return multiUserConverter.getUserFromDbString((String) dbValue);
    }

    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }
}
