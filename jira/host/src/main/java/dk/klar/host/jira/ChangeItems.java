package dk.klar.host.jira;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.ChangeItemRow;
import dk.klar.host.data.IssueRow;
import dk.klar.host.data.JiraData;
import java.util.Optional;
import java.util.function.Function;

/** The words and values in which the change history tells a change; empty if nothing changed. */
final class ChangeItems {

    private final JiraData data;
    private final JiraObjects objects;

    ChangeItems(JiraData data, JiraObjects objects) {
        this.data = data;
        this.objects = objects;
    }

    Optional<ChangeItemRow> of(String fieldId, IssueRow before, IssueRow after) {
        return switch (fieldId) {
            case "summary" -> text(fieldId, Optional.of(before.summary()), Optional.of(after.summary()));
            case "description" -> text(fieldId, before.description(), after.description());
            case "labels" -> text(fieldId, Optional.of(String.join(" ", before.labels())),
                    Optional.of(String.join(" ", after.labels())));
            case "assignee" -> named(fieldId, before.assigneeKey(), after.assigneeKey(), this::userName);
            case "reporter" -> named(fieldId, before.reporterKey(), after.reporterKey(), this::userName);
            case "issuetype" -> named(fieldId, Optional.of(before.typeId()), Optional.of(after.typeId()),
                    id -> objects.issueType(id).getName());
            case "status" -> named(fieldId, Optional.of(before.statusId()), Optional.of(after.statusId()),
                    id -> objects.status(id).getName());
            case "security" -> named(fieldId, before.securityLevelId().map(String::valueOf),
                    after.securityLevelId().map(String::valueOf), this::levelName);
            default -> throw new IllegalArgumentException("No field of Jira's own is called " + fieldId);
        };
    }

    Optional<ChangeItemRow> project(IssueRow before, IssueRow after) {
        return named("project", Optional.of(String.valueOf(before.projectId())),
                Optional.of(String.valueOf(after.projectId())),
                id -> objects.project(Long.parseLong(id)).getName());
    }

    Optional<ChangeItemRow> key(IssueRow before, IssueRow after) {
        return text("Key", Optional.of(before.issueKey()), Optional.of(after.issueKey()));
    }

    @SuppressWarnings("unchecked")
    Optional<ChangeItemRow> custom(CustomField field, ModifiedValue<?> change) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        if (type.valuesEqual(change.getOldValue(), change.getNewValue())) {
            return Optional.empty();
        }
        return Optional.of(new ChangeItemRow("custom", field.getName(),
                value(type.getChangelogValue(field, change.getOldValue())), shown(type, field, change.getOldValue()),
                value(type.getChangelogValue(field, change.getNewValue())), shown(type, field, change.getNewValue())));
    }

    private static Optional<String> value(String text) {
        return Optional.ofNullable(text).filter(s -> !s.isEmpty());
    }

    private static Optional<String> shown(CustomFieldType<Object, Object> type, CustomField field, Object value) {
        return value(type.getChangelogString(field, value)).or(() -> value(type.getChangelogValue(field, value)));
    }

    private static Optional<ChangeItemRow> text(String field, Optional<String> before, Optional<String> after) {
        return before.equals(after) ? Optional.empty()
                : Optional.of(new ChangeItemRow("jira", field, Optional.empty(), before, Optional.empty(), after));
    }

    private static Optional<ChangeItemRow> named(String field, Optional<String> before, Optional<String> after,
                                                 Function<String, String> name) {
        return before.equals(after) ? Optional.empty()
                : Optional.of(new ChangeItemRow("jira", field, before, before.map(name), after, after.map(name)));
    }

    private String userName(String key) {
        ApplicationUser user = objects.user(Optional.of(key));
        return user.getDisplayName();
    }

    private String levelName(String id) {
        return data.securitySchemes().level(Long.parseLong(id)).map(level -> level.name()).orElse(id);
    }
}
