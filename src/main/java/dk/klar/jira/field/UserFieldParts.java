package dk.klar.jira.field;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.FeatureManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.customfields.converters.MultiUserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.template.soy.SoyTemplateRendererProvider;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.web.FieldVisibilityManager;

/** The services that Jira's field type for several users is made of; Klar calls none of them. */
public record UserFieldParts(
        CustomFieldValuePersister values,
        GenericConfigManager configs,
        MultiUserConverter converter,
        ApplicationProperties properties,
        JiraAuthenticationContext authentication,
        UserSearchService search,
        FieldVisibilityManager visibility,
        JiraBaseUrls baseUrls,
        UserBeanFactory userBeans,
        GroupManager groups,
        ProjectRoleManager roles,
        SoyTemplateRendererProvider soy,
        UserFilterManager filters,
        FieldConfigSchemeManager configSchemes,
        ProjectManager projects,
        FeatureManager features) {
}
