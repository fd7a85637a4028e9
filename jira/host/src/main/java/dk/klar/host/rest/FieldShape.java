package dk.klar.host.rest;

import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.host.data.FieldRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON of fields, Jira's own and custom ones. */
final class FieldShape {

    /** Name, JSON type and JQL names of Jira's own fields. */
    private record Own(String name, String type, List<String> clauseNames) {
    }

    private static final Map<String, Own> OWN = new LinkedHashMap<>();

    static {
        OWN.put("summary", new Own("Summary", "string", List.of("summary")));
        OWN.put("issuetype", new Own("Issue Type", "issuetype", List.of("issuetype", "type")));
        OWN.put("project", new Own("Project", "project", List.of("project")));
        OWN.put("status", new Own("Status", "status", List.of("status")));
        OWN.put("description", new Own("Description", "string", List.of("description")));
        OWN.put("assignee", new Own("Assignee", "user", List.of("assignee")));
        OWN.put("reporter", new Own("Reporter", "user", List.of("reporter")));
        OWN.put("creator", new Own("Creator", "user", List.of("creator")));
        OWN.put("labels", new Own("Labels", "array", List.of("labels")));
        OWN.put("security", new Own("Security Level", "securitylevel", List.of("level")));
        OWN.put("created", new Own("Created", "datetime", List.of("created", "createdDate")));
        OWN.put("updated", new Own("Updated", "datetime", List.of("updated", "updatedDate")));
        OWN.put("comment", new Own("Comment", "comments-page", List.of("comment")));
    }

    private final Jira jira;

    FieldShape(Jira jira) {
        this.jira = jira;
    }

    List<Map<String, Object>> all() {
        List<Map<String, Object>> fields = new ArrayList<>();
        OWN.forEach((id, own) -> fields.add(own(id, own)));
        jira.data().fields().all().forEach(field -> fields.add(custom(field)));
        return fields;
    }

    private static Map<String, Object> own(String id, Own own) {
        Map<String, Object> json = shape(id, own.name(), false, own.clauseNames());
        json.put("schema", new LinkedHashMap<>(Map.of("type", own.type(), "system", id)));
        return json;
    }

    private static Map<String, Object> custom(FieldRow field) {
        String byId = "cf[" + field.id() + "]";
        Map<String, Object> json = shape(field.fieldId(), field.name(), true, List.of(byId, field.name()));
        json.put("schema", schema(field));
        return json;
    }

    private static Map<String, Object> schema(FieldRow field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        boolean users = field.searcherKey().toLowerCase(Locale.ROOT).contains("userpicker");
        schema.put("type", users ? "array" : "any");
        if (users) {
            schema.put("items", "user");
        }
        schema.put("custom", field.typeKey());
        schema.put("customId", field.id());
        return schema;
    }

    private static Map<String, Object> shape(String id, String name, boolean custom, List<String> clauseNames) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        json.put("custom", custom);
        json.put("orderable", true);
        json.put("navigable", true);
        json.put("searchable", true);
        json.put("clauseNames", clauseNames);
        return json;
    }

    /** By id, as in editmeta and on transitions. */
    Map<String, Object> editable(List<String> fieldIds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String id : fieldIds) {
            CustomField custom = jira.customFields().getCustomFieldObject(id);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("required", id.equals("summary"));
            json.put("name", custom == null ? OWN.get(id).name() : custom.getName());
            json.put("fieldId", id);
            json.put("operations", List.of("set"));
            fields.put(id, json);
        }
        return fields;
    }
}
