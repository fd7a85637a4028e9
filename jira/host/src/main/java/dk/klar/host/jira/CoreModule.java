package dk.klar.host.jira;

import com.atlassian.audit.api.AuditService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.FeatureManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.converters.MultiUserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.template.soy.SoyTemplateRendererProvider;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.FieldVisibilityManager;
import com.atlassian.mail.queue.MailQueue;
import dk.klar.host.HostContext;
import dk.klar.host.HostModule;
import dk.klar.host.data.JiraData;
import dk.klar.host.http.Accounts;
import dk.klar.host.services.Services;
import dk.klar.host.workflow.IssueMoves;

/** Puts Jira's services together over the data base. */
public final class CoreModule implements HostModule {

    @Override
    public void start(HostContext host) {
        JiraData data = JiraData.open(host.database());
        Core core = Core.of(data, host::plugins, host::texts, host.defaultLocale(), host.clock(),
                () -> host.services().get(EventPublisher.class), () -> host.services().get(IssueWorkflow.class),
                issue -> host.services().get(IssueMoves.class).isEditable(issue));
        register(core, host.services());
        host.services().register(ApplicationProperties.class, new HostSettings(host::baseUrl, host.defaultLocale()));
        host.services().register(AuditService.class, new HostAudit(data.audit(), () -> host.currentUser().key(), host.clock()));
        Outbox outbox = new Outbox();
        host.services().register(MailQueue.class, outbox);
        host.services().register(Outbox.class, outbox);
        registerNamesOnly(host.services());
    }

    private static void register(Core core, Services services) {
        services.register(JiraData.class, core.data());
        services.register(JiraObjects.class, core.objects());
        services.register(PermissionNames.class, core.permissionNames());
        services.register(IssueOperations.class, core.operations());
        services.register(IssueFields.class, core.typedFields());
        services.register(IssueWriter.class, core.store());
        services.register(Accounts.class, new HostAccounts(core.data(), core.globalPermissions()));
        services.register(UserManager.class, core.users());
        services.register(UserSearchService.class, new HostUserSearch(core.data().users()));
        services.register(GroupManager.class, new HostGroups(core.data(), core.objects()));
        services.register(ProjectRoleManager.class, new HostRoles(core.data(), core.objects()));
        services.register(ProjectManager.class, core.projects());
        services.register(IssueManager.class, new HostIssues(core.data().issues(), core.objects()));
        services.register(CustomFieldManager.class, core.customFields());
        services.register(CustomFieldValuePersister.class, new HostFieldValues(core.data().fieldValues()));
        services.register(GenericConfigManager.class, new HostConfigs(core.data().sql()));
        services.register(MultiUserConverter.class, new HostUserConverter(core.users()));
        services.register(PermissionManager.class, core.permissions());
        services.register(GlobalPermissionManager.class, core.globalPermissions());
        services.register(JsonEntityPropertyManager.class, core.properties());
        services.register(IssueIndexingService.class, core.index());
        HostConstantManagers constants = new HostConstantManagers(core.data(), core.objects());
        services.register(IssueTypeManager.class, constants);
        services.register(IssueTypeSchemeManager.class, constants);
        services.register(StatusManager.class, constants);
        services.register(StatusCategoryManager.class, constants);
        services.register(IssueTypeScreenSchemeManager.class, new HostScreens(core.data().screens()));
        services.register(IssueService.class, new HostIssueService(core.operations()));
        services.register(ProjectService.class, new HostProjectService(core.data(), core.objects(), core.globalPermissions()));
        services.register(SearchService.class, core.search());
        services.register(IssueDocumentSearchService.class, core.search());
    }

    /** Types that Jira's field types want handed through, and of which nothing is called here. */
    private static void registerNamesOnly(Services services) {
        services.register(FieldVisibilityManager.class, new FieldVisibilityManager() {
        });
        services.register(JiraBaseUrls.class, new JiraBaseUrls() {
        });
        services.register(UserBeanFactory.class, new UserBeanFactory() {
        });
        services.register(SoyTemplateRendererProvider.class, new SoyTemplateRendererProvider() {
        });
        services.register(UserFilterManager.class, new UserFilterManager() {
        });
        services.register(FieldConfigSchemeManager.class, new FieldConfigSchemeManager() {
        });
        services.register(FeatureManager.class, new FeatureManager() {
        });
    }
}
