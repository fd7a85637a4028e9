package dk.klar.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.FeatureManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.converters.MultiUserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.template.soy.SoyTemplateRendererProvider;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service that Klar takes from Jira. Nobody makes one of these: the scanner lists the fields in its index while Klar is
 * compiled, and each becomes a bean. Jira and SAL both have a UserManager and ApplicationProperties, hence names.
 */
final class HostServices {
    @ComponentImport ActiveObjects activeObjects;

    @ComponentImport IssueManager issueManager;
    @ComponentImport ProjectManager projectManager;
    @ComponentImport PermissionManager permissionManager;
    @ComponentImport GlobalPermissionManager globalPermissionManager;
    @ComponentImport JiraAuthenticationContext authenticationContext;
    @ComponentImport("jiraUserManager") UserManager userManager;
    @ComponentImport JsonEntityPropertyManager entityProperties;
    @ComponentImport IssueIndexingService issueIndexing;
    @ComponentImport WorkflowManager workflowManager;
    @ComponentImport SchedulerService scheduler;
    @ComponentImport I18nHelper.BeanFactory languages;
    @ComponentImport AuditService auditService;
    @ComponentImport SearchService searchService;
    @ComponentImport IssueDocumentSearchService documentSearch;

    @ComponentImport EventPublisher events;
    @ComponentImport PluginSettingsFactory pluginSettings;
    @ComponentImport TemplateRenderer templateRenderer;
    @ComponentImport LoginUriProvider loginUris;
    @ComponentImport WebSudoManager webSudo;
    @ComponentImport PageBuilderService pageBuilder;
    @ComponentImport("salApplicationProperties") com.atlassian.sal.api.ApplicationProperties salApplicationProperties;

    // What MultiUserCFType is made of, besides some of the above.
    @ComponentImport CustomFieldValuePersister customFieldValues;
    @ComponentImport GenericConfigManager genericConfig;
    @ComponentImport MultiUserConverter multiUserConverter;
    @ComponentImport("jiraApplicationProperties") ApplicationProperties applicationProperties;
    @ComponentImport UserSearchService userSearch;
    @ComponentImport FieldVisibilityManager fieldVisibility;
    @ComponentImport JiraBaseUrls baseUrls;
    @ComponentImport UserBeanFactory userBeans;
    @ComponentImport GroupManager groups;
    @ComponentImport ProjectRoleManager projectRoles;
    @ComponentImport SoyTemplateRendererProvider soyTemplates;
    @ComponentImport UserFilterManager userFilters;
    @ComponentImport FieldConfigSchemeManager fieldConfigSchemes;
    @ComponentImport FeatureManager features;

    private HostServices() {
    }
}
