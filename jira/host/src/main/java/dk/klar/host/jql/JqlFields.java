package dk.klar.host.jql;

import dk.klar.host.data.FieldRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which fields there are: Jira's own, custom fields by id or name, indexed properties by path or alias. */
final class JqlFields {

    private static final Pattern BY_ID = Pattern.compile("cf\\[(\\d{1,18})]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_PATH =
            Pattern.compile("issue\\.property\\[([^\\]]+)]\\.(.+)", Pattern.CASE_INSENSITIVE);

    private final JiraData data;
    private final Supplier<Plugins> plugins;
    private final Map<String, JqlField> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    JqlFields(JiraData data, Supplier<Plugins> plugins, Functions functions, FilterField filters) {
        this.data = data;
        this.plugins = plugins;
        add(ValueField.ofColumn("i.PROJECT_ID", Resolvers::projects), "project");
        add(ValueField.ofColumn("i.TYPE_ID", Resolvers::issueTypes), "issuetype", "type");
        add(ValueField.ofColumn("i.STATUS_ID", Resolvers::statuses), "status");
        add(ValueField.ofColumn("i.STATUS_ID", Resolvers::statusesOfCategory), "statusCategory");
        add(filters, "filter", "request", "savedfilter", "searchrequest");
        add(new KeyField(functions), "key", "issuekey", "issue", "id");
        add(ValueField.ofColumn("i.ASSIGNEE_KEY", Resolvers::users), "assignee");
        add(ValueField.ofColumn("i.REPORTER_KEY", Resolvers::users), "reporter");
        add(ValueField.ofColumn("i.CREATOR_KEY", Resolvers::users), "creator");
        add(ValueField.ofColumn("i.SECURITY_LEVEL_ID", Resolvers::securityLevels), "level");
        add(ValueField.ofTable("JIRA_ISSUE_LABEL v where v.ISSUE_ID = i.ID", "v.LABEL", Resolvers::plain), "labels");
        add(new DateField("i.CREATED"), "created", "createdDate");
        add(new DateField("i.UPDATED"), "updated", "updatedDate");
        String comments = "exists (select 1 from JIRA_COMMENT c where c.ISSUE_ID = i.ID"
                + " and lower(c.BODY) like ? escape '!')";
        add(new TextField(false, "i.SUMMARY"), "summary");
        add(new TextField(true, "i.DESCRIPTION"), "description");
        add(new TextField(false, comments), "comment");
        add(new TextField(false, "i.SUMMARY", "i.DESCRIPTION", comments), "text");
    }

    private void add(JqlField field, String... names) {
        for (String name : names) {
            own.put(name, field);
        }
    }

    JqlField find(String name) throws JqlException {
        JqlField known = own.get(name);
        if (known != null) {
            return known;
        }
        List<JqlField> found = new ArrayList<>(customFields(name));
        found.addAll(properties(name));
        if (found.isEmpty()) {
            throw new JqlException("Field '" + name + "' does not exist or you do not have permission to view it.");
        }
        return found.size() == 1 ? found.get(0) : new AnyField(found);
    }

    private List<JqlField> customFields(String name) {
        Matcher id = BY_ID.matcher(name);
        List<FieldRow> rows = id.matches() ? data.fields().byId(Long.parseLong(id.group(1))).stream().toList()
                : data.fields().byName(name);
        return rows.stream().filter(row -> !row.searcherKey().isEmpty()).map(JqlFields::customField).toList();
    }

    private static JqlField customField(FieldRow row) {
        boolean users = row.searcherKey().toLowerCase(Locale.ROOT).contains("userpicker");
        return ValueField.ofTable("JIRA_INDEXED_FIELD v where v.ISSUE_ID = i.ID and v.FIELD_ID = ?", "v.STRING_VALUE",
                users ? Resolvers::users : Resolvers::plain, row.id());
    }

    private List<JqlField> properties(String name) {
        Matcher path = BY_PATH.matcher(name);
        List<JqlField> found = new ArrayList<>();
        for (var owned : plugins.get().modules(Module.IndexDocumentConfiguration.class)) {
            for (Module.IndexedProperty property : owned.module().properties()) {
                for (Module.Extract extract : property.extracts()) {
                    boolean byPath = path.matches() && path.group(1).equals(property.propertyKey())
                            && path.group(2).equals(extract.path());
                    if (byPath || extract.alias().filter(name::equalsIgnoreCase).isPresent()) {
                        found.add(new PropertyField(property.propertyKey(), extract.path(), extract.type()));
                    }
                }
            }
        }
        return found;
    }

    /** A name that several custom fields have: as in Jira any of them may fit. */
    private record AnyField(List<JqlField> fields) implements JqlField {

        @Override
        public Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException {
            List<Condition> conditions = new ArrayList<>();
            for (JqlField field : fields) {
                conditions.add(field.condition(name, operator, operand, asked));
            }
            return Condition.any(conditions);
        }
    }
}
