package dk.klar.host.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.ChangeGroupRow;
import dk.klar.host.data.ChangeItemRow;
import dk.klar.host.data.CommentRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The JSON of an issue. */
final class IssueShape {

    private final Jira jira;
    private final Shapes shapes;

    IssueShape(Jira jira) {
        this.jira = jira;
        this.shapes = new Shapes(jira);
    }

    /**
     * @param fields as in Jira: *all, *navigable, names, and names to be left out with a minus; empty for all
     * @param expand changelog is known
     */
    Map<String, Object> of(Issue issue, List<String> fields, List<String> expand) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "changelog");
        json.put("id", issue.getId().toString());
        json.put("self", jira.self("issue/" + issue.getId()));
        json.put("key", issue.getKey());
        json.put("fields", fields(issue, wanted(fields)));
        if (expand.contains("changelog")) {
            json.put("changelog", changelog(issue));
        }
        return json;
    }

    /** Splits lists with commas, however often the parameter was given. */
    static List<String> names(List<String> parameters) {
        return parameters == null ? List.of() : parameters.stream().flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::trim).filter(name -> !name.isEmpty()).toList();
    }

    private static Predicate<String> wanted(List<String> fields) {
        boolean all = fields.stream().allMatch(name -> name.startsWith("-"))
                || fields.contains("*all") || fields.contains("*navigable");
        return name -> (all || fields.contains(name)) && !fields.contains("-" + name);
    }

    private Map<String, Object> fields(Issue issue, Predicate<String> wanted) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("summary", issue.getSummary());
        json.put("issuetype", shapes.issueType(issue.getIssueType()));
        json.put("project", shapes.project(issue.getProjectObject()));
        json.put("status", shapes.status(issue.getStatus()));
        json.put("description", issue.getDescription());
        json.put("assignee", shapes.user(issue.getAssignee()));
        json.put("reporter", shapes.user(issue.getReporter()));
        json.put("creator", shapes.user(issue.getCreator()));
        json.put("labels", issue.getLabels().stream().map(Label::getLabel).toList());
        json.put("created", Shapes.moment(issue.getCreated().toInstant()));
        json.put("updated", Shapes.moment(issue.getUpdated().toInstant()));
        json.put("security", security(issue));
        json.keySet().removeIf(wanted.negate());
        if (wanted.test("comment")) {
            json.put("comment", comments(issue));
        }
        jira.customFields().getCustomFieldObjects(issue).stream().filter(field -> wanted.test(field.getId()))
                .forEach(field -> json.put(field.getId(), custom(field, field.getValue(issue))));
        return json;
    }

    private Map<String, Object> security(Issue issue) {
        return Optional.ofNullable(issue.getSecurityLevelId()).flatMap(jira.data().securitySchemes()::level)
                .map(level -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("self", jira.self("securitylevel/" + level.id()));
                    json.put("id", Long.toString(level.id()));
                    json.put("name", level.name());
                    json.put("description", level.description());
                    return json;
                }).orElse(null);
    }

    private Object custom(CustomField field, Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Collection<?> several ? several.stream().map(one -> singular(field, one)).toList()
                : singular(field, value);
    }

    @SuppressWarnings("unchecked")
    private Object singular(CustomField field, Object value) {
        return value instanceof ApplicationUser user ? shapes.user(user) : value instanceof Number ? value
                : ((CustomFieldType<Object, Object>) field.getCustomFieldType()).getStringFromSingularObject(value);
    }

    Map<String, Object> comments(Issue issue) {
        List<Map<String, Object>> comments = jira.data().comments().of(issue.getId()).stream()
                .map(comment -> comment(issue, comment)).toList();
        return page("comments", comments);
    }

    Map<String, Object> comment(Issue issue, CommentRow comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", jira.self("issue/" + issue.getId() + "/comment/" + comment.id()));
        json.put("id", Long.toString(comment.id()));
        json.put("author", author(comment.authorKey()));
        json.put("body", comment.body());
        json.put("updateAuthor", author(comment.authorKey()));
        json.put("created", Shapes.moment(comment.created()));
        json.put("updated", Shapes.moment(comment.updated()));
        return json;
    }

    private Map<String, Object> author(Optional<String> userKey) {
        return shapes.user(jira.users().getUserByKeyEvenWhenUnknown(userKey.orElse(null)));
    }

    private Map<String, Object> changelog(Issue issue) {
        return page("histories", jira.data().history().of(issue.getId()).stream().map(this::history).toList());
    }

    private Map<String, Object> history(ChangeGroupRow group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(group.id()));
        json.put("author", author(group.authorKey()));
        json.put("created", Shapes.moment(group.created()));
        json.put("items", group.items().stream().map(IssueShape::item).toList());
        return json;
    }

    private static Map<String, Object> item(ChangeItemRow item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", item.field());
        json.put("fieldtype", item.fieldType());
        json.put("from", item.oldValue().orElse(null));
        json.put("fromString", item.oldString().orElse(null));
        json.put("to", item.newValue().orElse(null));
        json.put("toString", item.newString().orElse(null));
        return json;
    }

    private static Map<String, Object> page(String name, List<Map<String, Object>> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", 0);
        json.put("maxResults", all.size());
        json.put("total", all.size());
        json.put(name, new ArrayList<>(all));
        return json;
    }
}
