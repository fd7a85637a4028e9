package dk.klar.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.ChangeItemRow;
import dk.klar.host.data.IssueRow;
import dk.klar.host.data.JiraData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores issues: what the post-functions of workflows do, and the host's own operations. */
final class StoredIssues implements IssueWriter {

    private final JiraData data;
    private final JiraObjects objects;
    private final HostFields customFields;
    private final HostIndex index;
    private final ChangeItems changeItems;
    private final Supplier<EventPublisher> events;
    private final Clock clock;

    StoredIssues(JiraData data, JiraObjects objects, HostFields customFields, HostIndex index,
                 Supplier<EventPublisher> events, Clock clock) {
        this.data = data;
        this.objects = objects;
        this.customFields = customFields;
        this.index = index;
        this.changeItems = new ChangeItems(data, objects);
        this.events = events;
        this.clock = clock;
    }

    HostIssue load(long issueId) {
        return objects.issue(data.issues().byId(issueId)
                .orElseThrow(() -> new IllegalStateException("There is no issue with id " + issueId)));
    }

    @Override
    public void insert(MutableIssue issue, long workflowEntryId, String statusId) {
        HostIssue filled = (HostIssue) issue;
        IssueRow row = filled.row();
        Map<String, ModifiedValue> set = new HashMap<>(issue.getModifiedFields());
        filled.stored(data.issues().insert(new IssueRow(0, "", row.projectId(), 0, row.typeId(), statusId,
                row.summary(), row.description(), row.assigneeKey(), row.reporterKey(), row.creatorKey(),
                row.securityLevelId(), workflowEntryId, row.labels(), clock.instant(), clock.instant())));
        set.forEach((fieldId, value) -> customField(fieldId).ifPresent(field -> createValue(field, issue, value)));
    }

    @SuppressWarnings("unchecked")
    private static void createValue(CustomField field, Issue issue, ModifiedValue<?> value) {
        ((CustomFieldType<Object, Object>) field.getCustomFieldType()).createValue(field, issue, value.getNewValue());
    }

    @Override
    public void store(MutableIssue issue, ApplicationUser user) {
        IssueRow before = data.issues().byId(issue.getId()).orElseThrow();
        IssueRow set = ((HostIssue) issue).row();
        List<ChangeItemRow> items = new ArrayList<>();
        IssueRow after = before;
        for (Map.Entry<String, ModifiedValue> field : issue.getModifiedFields().entrySet()) {
            Optional<CustomField> custom = customField(field.getKey());
            if (custom.isPresent()) {
                storeCustom(custom.get(), issue, field.getValue()).ifPresent(items::add);
            } else {
                after = withField(after, set, field.getKey());
                changeItems.of(field.getKey(), before, after).ifPresent(items::add);
            }
        }
        if (!items.isEmpty()) {
            data.issues().update(after.withUpdated(clock.instant()));
            data.history().add(issue.getId(), key(user), clock.instant(), items);
        }
        ((HostIssue) issue).stored(data.issues().byId(issue.getId()).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private Optional<ChangeItemRow> storeCustom(CustomField field, Issue issue, ModifiedValue<?> change) {
        Optional<ChangeItemRow> item = changeItems.custom(field, change);
        if (item.isPresent()) {
            ((CustomFieldType<Object, Object>) field.getCustomFieldType())
                    .updateValue(field, issue, change.getNewValue());
        }
        return item;
    }

    /** Only what was set is taken, so that what others stored meanwhile stays. */
    private static IssueRow withField(IssueRow row, IssueRow set, String fieldId) {
        return switch (fieldId) {
            case "summary" -> row.withSummary(set.summary());
            case "description" -> row.withDescription(set.description());
            case "labels" -> row.withLabels(set.labels());
            case "assignee" -> row.withAssigneeKey(set.assigneeKey());
            case "reporter" -> row.withReporterKey(set.reporterKey());
            case "issuetype" -> row.withTypeId(set.typeId());
            case "status" -> row.withStatusId(set.statusId());
            case "security" -> row.withSecurityLevelId(set.securityLevelId());
            default -> throw new IllegalArgumentException("No field is called " + fieldId);
        };
    }

    @Override
    public void comment(Issue issue, String body, ApplicationUser user) {
        data.comments().add(issue.getId(), key(user), body, clock.instant());
        data.issues().touch(issue.getId(), clock.instant());
    }

    @Override
    public void reIndex(Issue issue) {
        index.reIndex(issue);
    }

    @Override
    public void fire(Issue issue, long eventTypeId, ApplicationUser user) {
        events.get().publish(new IssueEvent(issue, new HashMap<>(), user, eventTypeId));
    }

    private Optional<CustomField> customField(String fieldId) {
        return Optional.ofNullable(customFields.getCustomFieldObject(fieldId));
    }

    private static Optional<String> key(ApplicationUser user) {
        return Optional.ofNullable(user).map(ApplicationUser::getKey);
    }
}
