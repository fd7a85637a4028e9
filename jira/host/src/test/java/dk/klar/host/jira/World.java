package dk.klar.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.Database;
import dk.klar.host.data.Basics;
import dk.klar.host.data.FieldRow;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ProjectRow;
import dk.klar.host.data.ScreenRow;
import dk.klar.host.sal.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A small Jira without web server and workflows: project OPEN, that every user sees, and project CARE, that only the
 * group carers sees, with a security level for the leader. Anna is a carer, Bo is not, Lis leads CARE.
 */
final class World implements EventPublisher {

    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    final JiraData data;
    final Core core;
    final ApplicationUser anna;
    final ApplicationUser bo;
    final ApplicationUser lis;
    final ApplicationUser admin;
    final ProjectRow open;
    final ProjectRow care;
    final long secret;
    final FieldRow owners;
    final List<IssueEvent> events = new ArrayList<>();

    World(Database database) {
        data = JiraData.open(database);
        core = Core.of(data, new TestPlugin(data)::installed, World::noTexts, Locale.ENGLISH,
                Clock.fixed(NOW, ZoneId.systemDefault()), () -> this, this::workflow, issue -> true);
        anna = user("anna", "Anna Aa");
        bo = user("bo", "Bo Bang");
        lis = user("lis", "Lis Lund");
        admin = core.users().getUserByName("admin");
        data.groups().create("carers");
        data.groups().add("carers", anna.getKey());
        data.groups().add("carers", lis.getKey());
        open = project("OPEN", data.permissionSchemes().byName(Basics.DEFAULT_PERMISSION_SCHEME).orElseThrow().id());
        care = project("CARE", careScheme());
        secret = secretLevel();
        owners = data.fields().create(TestPlugin.USERS_TYPE, TestPlugin.USER_SEARCHER, "Owners", "");
        ScreenRow screen = data.screens().byName(Basics.DEFAULT_SCREEN).orElseThrow();
        List<String> fields = new ArrayList<>(screen.fieldIds());
        fields.add(owners.fieldId());
        data.screens().setFields(screen.id(), fields);
    }

    private ApplicationUser user(String name, String displayName) {
        String key = data.users().create(name, displayName, name + "@example.com", name).userKey();
        return core.users().getUserByKey(key);
    }

    private ProjectRow project(String key, long scheme) {
        return data.projects().create(key, "Project " + key, "", Optional.of(lis.getKey()), scheme, List.of("10000"));
    }

    private long careScheme() {
        long scheme = data.permissionSchemes().create("Care").id();
        for (String permission : List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "ASSIGN_ISSUES",
                "ASSIGNABLE_USER", "ADD_COMMENTS", "MOVE_ISSUES", "SET_ISSUE_SECURITY", "DELETE_ISSUES")) {
            data.permissionSchemes().grant(scheme, permission, Holder.group("carers"));
        }
        data.permissionSchemes().grant(scheme, TestPlugin.PERMISSION, Holder.projectLead());
        return scheme;
    }

    private long secretLevel() {
        long scheme = data.securitySchemes().create("Care").id();
        ProjectRow row = care;
        data.projects().update(new ProjectRow(row.id(), row.projectKey(), row.name(), row.description(), row.leadKey(),
                row.permissionSchemeId(), Optional.of(scheme), false));
        long level = data.securitySchemes().addLevel(scheme, "Secret", "").id();
        data.securitySchemes().grant(level, Holder.projectLead());
        data.securitySchemes().grant(level, Holder.reporter());
        return level;
    }

    /** By whoever may: no rights are tried here. */
    Issue issue(ProjectRow project, String summary, ApplicationUser reporter) {
        return issue(project, FieldInput.none().with("summary", summary), reporter);
    }

    Issue issue(ProjectRow project, FieldInput fields, ApplicationUser reporter) {
        IssueOperations.Result result = core.operations().create(project.id(), "10000", fields, reporter);
        return result.issue().orElseThrow(() -> new AssertionError(result.errors()));
    }

    void property(Issue issue, String json) {
        core.properties().put("IssueProperty", issue.getId(), "gate", json);
    }

    private static Texts noTexts() {
        throw new UnsupportedOperationException("The test's plugin has no texts");
    }

    private IssueWorkflow workflow() {
        return new IssueWorkflow() {
            @Override
            public Errors create(MutableIssue issue, ApplicationUser user) {
                core.store().insert(issue, 1, "1");
                core.index().reIndex(issue);
                return Errors.none();
            }

            @Override
            public Place replaced(Issue issue) {
                return new Place(issue.getWorkflowId(), issue.getStatusId());
            }

            @Override
            public void delete(long workflowEntryId) {
                // There are no entries.
            }
        };
    }

    @Override
    public void publish(Object event) {
        events.add((IssueEvent) event);
    }

    @Override
    public void register(Object listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregister(Object listener) {
        throw new UnsupportedOperationException();
    }
}
