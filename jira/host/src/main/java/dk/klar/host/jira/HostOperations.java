package dk.klar.host.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.ChangeItemRow;
import dk.klar.host.data.IssueRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ScreenUse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Operations on issues; events are told after the transaction. */
final class HostOperations implements IssueOperations {

    private static final ProjectPermissionKey MOVE_ISSUES = new ProjectPermissionKey("MOVE_ISSUES");
    private static final String NOT_FOUND = "Issue Does Not Exist";
    private static final int MAX_COMMENT = 32_767;

    private final JiraData data;
    private final JiraObjects objects;
    private final PermissionManager permissions;
    private final TypedFields fields;
    private final StoredIssues store;
    private final HostIndex index;
    private final Supplier<IssueWorkflow> workflow;
    private final Predicate<Issue> editable;
    private final Clock clock;

    HostOperations(JiraData data, JiraObjects objects, PermissionManager permissions, TypedFields fields,
                   StoredIssues store, HostIndex index, Supplier<IssueWorkflow> workflow, Predicate<Issue> editable,
                   Clock clock) {
        this.data = data;
        this.objects = objects;
        this.permissions = permissions;
        this.fields = fields;
        this.store = store;
        this.index = index;
        this.workflow = workflow;
        this.editable = editable;
        this.clock = clock;
    }

    @Override
    public Result create(long projectId, String issueTypeId, FieldInput input, ApplicationUser user) {
        return data.sql().repeating(() -> createOnce(projectId, issueTypeId, input, user));
    }

    private Result createOnce(long projectId, String issueTypeId, FieldInput input, ApplicationUser user) {
        Project project = objects.project(projectId);
        if (project == null || !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            return Result.invalid(Errors.field("project", user == null ? "You must log in to create issues."
                    : "You cannot create issues in this project, or it does not exist."));
        }
        if (!data.projects().issueTypeIds(projectId).contains(issueTypeId)) {
            return Result.invalid(Errors.field("issuetype", "The issue type selected is invalid."));
        }
        HostIssue issue = objects.issue(blank(projectId, issueTypeId, user));
        FieldInput complete = input.values().containsKey("summary") ? input : input.with("summary", "");
        Errors errors = fields.apply(issue, complete, data.screens().of(projectId, ScreenUse.CREATE).fieldIds(), user);
        if (errors.any()) {
            return Result.invalid(errors);
        }
        Errors refused = workflow.get().create(issue, user);
        return refused.any() ? Result.invalid(refused) : Result.done(store.load(issue.getId()));
    }

    @Override
    public Result copy(long issueId, String summary, ApplicationUser user) {
        return data.sql().repeating(() -> copyOnce(issueId, summary, user));
    }

    private Result copyOnce(long issueId, String summary, ApplicationUser user) {
        Optional<HostIssue> original = data.issues().byId(issueId).map(objects::issue)
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user));
        if (original.isEmpty()) {
            return Result.refused(user == null ? Refusal.NOT_LOGGED_IN : Refusal.NOT_FOUND, NOT_FOUND);
        }
        HostIssue from = original.get();
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, from.getProjectObject(), user)) {
            return Result.refused(Refusal.FORBIDDEN, "You cannot create issues in this project, or it does not exist.");
        }
        HostIssue clone = objects.issue(blank(from.getProjectId(), from.getIssueTypeId(), user));
        Errors errors = fields.set(clone, "summary", List.of(summary));
        if (errors.any()) {
            return Result.invalid(errors);
        }
        clone.setDescription(from.getDescription());
        clone.setAssignee(from.getAssignee());
        clone.setSecurityLevelId(from.getSecurityLevelId());
        clone.setLabels(from.getLabels());
        fields.copy(from, clone);
        Errors refused = workflow.get().create(clone, user);
        return refused.any() ? Result.invalid(refused) : Result.done(store.load(clone.getId()));
    }

    private IssueRow blank(long projectId, String issueTypeId, ApplicationUser user) {
        Optional<String> userKey = Optional.ofNullable(user).map(ApplicationUser::getKey);
        return new IssueRow(0, "", projectId, 0, issueTypeId, "", "", Optional.empty(), Optional.empty(), userKey,
                userKey, Optional.empty(), 0, List.of(), clock.instant(), clock.instant());
    }

    @Override
    public Result edit(long issueId, FieldInput input, ApplicationUser user) {
        return with(issueId, ProjectPermissions.EDIT_ISSUES, user, EventType.ISSUE_UPDATED_ID, issue -> {
            if (!editable.test(issue)) {
                return Result.invalid(Errors.message("This issue is in a status that does not let it be edited."));
            }
            Errors errors = fields.apply(issue, input, data.screens().of(issue.getProjectId(), ScreenUse.EDIT).fieldIds(), user);
            if (errors.any()) {
                return Result.invalid(errors);
            }
            store.store(issue, user);
            index.reIndex(issue);
            return Result.done(issue);
        });
    }

    @Override
    public Result assign(long issueId, String userName, ApplicationUser user) {
        return with(issueId, ProjectPermissions.ASSIGN_ISSUES, user, EventType.ISSUE_ASSIGNED_ID, issue -> {
            Errors errors = fields.set(issue, "assignee", userName.isEmpty() ? List.of() : List.of(userName));
            if (errors.any()) {
                return Result.invalid(errors);
            }
            store.store(issue, user);
            index.reIndex(issue);
            return Result.done(issue);
        });
    }

    @Override
    public Result comment(long issueId, String body, ApplicationUser user) {
        return with(issueId, ProjectPermissions.ADD_COMMENTS, user, EventType.ISSUE_COMMENTED_ID, issue -> {
            if (body == null || body.isBlank()) {
                return Result.invalid(Errors.field("comment", "Comment body can not be empty!"));
            }
            if (body.length() > MAX_COMMENT) {
                return Result.invalid(Errors.field("comment",
                        "The entered text is too long. It exceeds the allowed limit of 32,767 characters."));
            }
            store.comment(issue, body, user);
            return Result.done(store.load(issueId));
        });
    }

    @Override
    public Result delete(long issueId, ApplicationUser user) {
        return with(issueId, ProjectPermissions.DELETE_ISSUES, user, EventType.ISSUE_DELETED_ID, issue -> {
            data.issues().delete(issueId);
            workflow.get().delete(issue.getWorkflowId());
            return Result.done(issue);
        });
    }

    @Override
    public Result move(long issueId, long projectId, String issueTypeId, ApplicationUser user) {
        Project target = objects.project(projectId);
        if (target == null || !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, target, user)) {
            return Result.invalid(Errors.field("project",
                    "You cannot create issues in this project, or it does not exist."));
        }
        if (!data.projects().issueTypeIds(projectId).contains(issueTypeId)) {
            return Result.invalid(Errors.field("issuetype", "The issue type selected is invalid."));
        }
        return with(issueId, MOVE_ISSUES, user, EventType.ISSUE_MOVED_ID, issue -> {
            moved(issue.row(), target, issueTypeId, user);
            Issue now = store.load(issueId);
            index.reIndex(now);
            return Result.done(now);
        });
    }

    private void moved(IssueRow before, Project target, String issueTypeId, ApplicationUser user) {
        Optional<Long> scheme = data.projects().byId(target.getId()).flatMap(row -> row.securitySchemeId());
        Optional<Long> level = before.securityLevelId().filter(id -> data.securitySchemes().level(id)
                .map(row -> Optional.of(row.schemeId()).equals(scheme)).orElse(false));
        data.issues().update(before.withTypeId(issueTypeId).withSecurityLevelId(level).withUpdated(clock.instant()));
        if (before.projectId() != target.getId()) {
            data.issues().move(before.id(), target.getId());
        }
        IssueWorkflow.Place place = workflow.get().replaced(store.load(before.id()));
        data.issues().update(data.issues().byId(before.id()).orElseThrow()
                .withWorkflowEntryId(place.workflowEntryId()).withStatusId(place.statusId()));
        IssueRow after = data.issues().byId(before.id()).orElseThrow();
        ChangeItems items = new ChangeItems(data, objects);
        List<ChangeItemRow> changes = Stream.of(items.project(before, after), items.key(before, after),
                items.of("issuetype", before, after), items.of("security", before, after),
                items.of("status", before, after))
                .flatMap(Optional::stream).toList();
        data.history().add(before.id(), Optional.ofNullable(user).map(ApplicationUser::getKey), clock.instant(),
                changes);
    }

    private interface Work {
        Result on(HostIssue issue);
    }

    /** Who may not see the issue is told that there is none. */
    private Result with(long issueId, ProjectPermissionKey permission, ApplicationUser user, Long event, Work work) {
        Result result = data.sql().inOwnTransaction(() -> {
            data.issues().lock(issueId);
            return data.issues().byId(issueId).map(objects::issue)
                    .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                    .map(issue -> permissions.hasPermission(permission, issue, user) ? work.on(issue)
                            : Result.refused(user == null ? Refusal.NOT_LOGGED_IN : Refusal.FORBIDDEN,
                                    "You do not have the permission for this issue: " + permission.permissionKey()))
                    .orElse(Result.refused(user == null ? Refusal.NOT_LOGGED_IN : Refusal.NOT_FOUND, NOT_FOUND));
        });
        result.issue().ifPresent(issue -> store.fire(issue, event, user));
        return result;
    }
}
