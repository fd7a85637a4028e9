package dk.klar.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import dk.klar.host.data.JiraData;
import dk.klar.host.jql.JqlCompiler;
import dk.klar.host.plugin.Plugins;
import dk.klar.host.sal.Texts;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The services in their right order; a value, so that tests put them together as the host does. */
record Core(JiraData data, JiraObjects objects, PermissionNames permissionNames, HostUsers users, HostProjects projects,
            HostFields customFields, HostPermissions permissions, HostGlobalPermissions globalPermissions,
            HostProperties properties, HostIndex index, HostSearch search, TypedFields typedFields, StoredIssues store,
            HostOperations operations) {

    static Core of(JiraData data, Supplier<Plugins> plugins, Supplier<Texts> texts, Locale locale, Clock clock,
                   Supplier<EventPublisher> events, Supplier<IssueWorkflow> workflow, Predicate<Issue> editable) {
        FieldTypes types = new FieldTypes(plugins, texts, locale);
        JiraObjects objects = new JiraObjects(data, types);
        PermissionNames names = new PermissionNames(plugins);
        HostUsers users = new HostUsers(data.users());
        HostProjects projects = new HostProjects(data.projects(), objects);
        HostFields customFields = new HostFields(data.fields(), objects, types);
        HostPermissions permissions = new HostPermissions(data, objects, names);
        HostIndex index = new HostIndex(data, customFields, plugins);
        TypedFields typed = new TypedFields(data, new SystemFields(data, users, permissions), customFields, projects);
        StoredIssues store = new StoredIssues(data, objects, customFields, index, events, clock);
        return new Core(data, objects, names, users, projects, customFields, permissions,
                new HostGlobalPermissions(data, names), new HostProperties(data.properties(), clock), index,
                new HostSearch(data, objects, new JqlCompiler(data, plugins, clock, users::evenWhenUnknown)), typed, store,
                new HostOperations(data, objects, permissions, typed, store, index, workflow, editable, clock));
    }
}
