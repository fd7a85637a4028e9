package dk.klar.host.workflow;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ScreenRow;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueFields;
import dk.klar.host.jira.IssueWriter;
import dk.klar.host.services.Services;
import java.util.List;
import java.util.Optional;

/** Issues as the host's core keeps them. */
final class StoredIssues implements IssueWrites {
    private final Services services;

    StoredIssues(Services services) {
        this.services = services;
    }

    @Override
    public Optional<MutableIssue> load(long issueId) {
        return Optional.ofNullable(services.get(IssueManager.class).getIssueObject(issueId));
    }

    @Override
    public void create(MutableIssue issue, long workflowEntryId, String statusId) {
        writer().insert(issue, workflowEntryId, statusId);
    }

    @Override
    public void storeChanges(MutableIssue issue, String userKey) {
        writer().store(issue, user(userKey));
    }

    @Override
    public void addComment(MutableIssue issue, String userKey, String body) {
        writer().comment(issue, body, user(userKey));
    }

    @Override
    public Errors setField(MutableIssue issue, String fieldId, String value, String userKey) {
        return services.get(IssueFields.class).set(issue, fieldId, value.isEmpty() ? List.of() : List.of(value));
    }

    @Override
    public Errors applyInput(MutableIssue issue, Optional<Long> screenId, FieldInput input, String userKey) {
        List<String> fields = screenId.flatMap(id -> services.get(JiraData.class).screens().byId(id)).map(ScreenRow::fieldIds).orElse(List.of());
        return services.get(IssueFields.class).apply(issue, input, fields, user(userKey));
    }

    @Override
    public void reindex(MutableIssue issue) {
        writer().reIndex(issue);
    }

    @Override
    public void fireEvent(MutableIssue issue, long eventTypeId, String userKey) {
        writer().fire(issue, eventTypeId, user(userKey));
    }

    private IssueWriter writer() {
        return services.get(IssueWriter.class);
    }

    private ApplicationUser user(String userKey) {
        return userKey.isEmpty() ? null : services.get(UserManager.class).getUserByKey(userKey);
    }
}
