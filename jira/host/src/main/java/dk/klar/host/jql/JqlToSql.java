package dk.klar.host.jql;

import static java.util.Map.entry;

import dk.klar.host.data.JiraData;
import dk.klar.host.data.ProjectRow;
import dk.klar.host.jql.JqlClause.And;
import dk.klar.host.jql.JqlClause.Comparison;
import dk.klar.host.jql.JqlClause.Not;
import dk.klar.host.jql.JqlClause.Operand;
import dk.klar.host.jql.JqlClause.Or;
import dk.klar.host.jql.JqlFields.PropertyPath;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes SQL of JQL for one searcher; notes everything that is wrong rather than the first thing. */
public final class JqlToSql {
    private static final Pattern PROPERTY = Pattern.compile("issue\\.property\\[([^\\]]+)]\\.(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SORT_COLUMNS = Map.ofEntries(
            entry("key", "p.PROJECT_KEY, i.NUMBER_IN_PROJECT"), entry("issuekey", "p.PROJECT_KEY, i.NUMBER_IN_PROJECT"),
            entry("id", "i.ID"), entry("created", "i.CREATED"), entry("updated", "i.UPDATED"), entry("summary", "i.SUMMARY"),
            entry("status", "i.STATUS_ID"), entry("issuetype", "i.TYPE_ID"), entry("project", "p.PROJECT_KEY"),
            entry("assignee", "i.ASSIGNEE_KEY"), entry("reporter", "i.REPORTER_KEY"));

    private final JiraData data;
    private final JqlFields fields;
    private final JqlValues values;
    private final List<String> faults = new ArrayList<>();

    /** @param searcherKey the searcher's key; empty for nobody */
    public JqlToSql(JiraData data, JqlFields fields, Optional<String> searcherKey, Clock clock) {
        this.data = data;
        this.fields = fields;
        this.values = new JqlValues(data, searcherKey, clock, faults);
    }

    /** @throws JqlError with all that is wrong */
    public Where where(JqlQuery query) throws JqlError {
        Where where = query.where().map(this::clause).orElse(Where.of("1 = 1"));
        query.orderBy().forEach(sort -> column(sort.field()));
        if (!faults.isEmpty()) {
            throw new JqlError(faults);
        }
        return where;
    }

    /** For ORDER BY, newest first where the query does not say. */
    public String orderBy(JqlQuery query) {
        List<String> parts = new ArrayList<>();
        for (JqlQuery.Sort sort : query.orderBy()) {
            for (String column : column(sort.field()).split(", ")) {
                parts.add(column + (sort.descending() ? " desc" : " asc"));
            }
        }
        parts.add("i.ID desc");
        return String.join(", ", parts);
    }

    private String column(String field) {
        String column = SORT_COLUMNS.get(field.toLowerCase(Locale.ROOT));
        if (column == null) {
            faults.add("Not able to sort using field '" + field + "'.");
            return "i.ID";
        }
        return column;
    }

    private Where clause(JqlClause clause) {
        if (clause instanceof And and) {
            return Where.all(and.clauses().stream().map(this::clause).toList(), "and");
        } else if (clause instanceof Or or) {
            return Where.all(or.clauses().stream().map(this::clause).toList(), "or");
        } else if (clause instanceof Not not) {
            return clause(not.clause()).not();
        }
        return comparison((Comparison) clause);
    }

    private Where comparison(Comparison c) {
        String field = c.field().toLowerCase(Locale.ROOT);
        return switch (field) {
            case "project" -> equality(c, "i.PROJECT_ID", values.ids(c, this::projectId));
            case "issuetype", "type" -> equality(c, "i.TYPE_ID", values.keys(c, data.constants().issueTypes().stream()
                    .map(type -> Map.entry(type.id(), type.name())).toList()));
            case "status" -> equality(c, "i.STATUS_ID", values.keys(c, data.constants().statuses().stream()
                    .map(status -> Map.entry(status.id(), status.name())).toList()));
            case "assignee" -> equality(c, "i.ASSIGNEE_KEY", values.users(c));
            case "reporter" -> equality(c, "i.REPORTER_KEY", values.users(c));
            case "creator" -> equality(c, "i.CREATOR_KEY", values.users(c));
            case "key", "issuekey", "issue", "id" -> equality(c, "i.ID", values.ids(c, this::issueId));
            case "labels" -> exists(c, "JIRA_ISSUE_LABEL", "LABEL", Where.of("1 = 1"), values.texts(c));
            case "summary" -> contains(c, "i.SUMMARY");
            case "description" -> contains(c, "i.DESCRIPTION");
            case "text" -> contains(c, "(i.SUMMARY || ' ' || coalesce(i.DESCRIPTION, ''))");
            case "created" -> compared(c, "i.CREATED");
            case "updated" -> compared(c, "i.UPDATED");
            default -> other(c);
        };
    }

    private Where other(Comparison c) {
        Matcher property = PROPERTY.matcher(c.field());
        Optional<PropertyPath> path = property.matches() ? Optional.of(new PropertyPath(property.group(1), property.group(2)))
                .filter(fields::indexed) : fields.alias(c.field());
        if (path.isPresent()) {
            return exists(c, "JIRA_INDEXED_PROPERTY", "STRING_VALUE",
                    Where.of("x.PROPERTY_KEY = ? and x.PATH = ?", path.get().key(), path.get().path()), values.texts(c));
        }
        Optional<Long> customField = fields.customField(c.field());
        if (customField.isPresent()) {
            return exists(c, "JIRA_INDEXED_FIELD", "STRING_VALUE", Where.of("x.FIELD_ID = ?", customField.get()), values.users(c));
        }
        faults.add("Field '" + c.field() + "' does not exist or you do not have permission to view it.");
        return Where.of("1 = 0");
    }

    private Where equality(Comparison c, String column, List<String> allowed) {
        String text = column.endsWith("_ID") && !column.equals("i.TYPE_ID") && !column.equals("i.STATUS_ID") || column.equals("i.ID")
                ? "cast(" + column + " as varchar)" : column;
        Where in = Where.in(text, allowed);
        Where found = values.asksForEmpty(c) ? Where.all(List.of(in, Where.of(column + " is null")), "or") : in;
        return switch (c.operator()) {
            case "=", "in", "is" -> found;
            // As in Jira, an issue without a value is found by neither = nor !=.
            case "!=", "not in" -> found.not().and(Where.of(column + " is not null"));
            case "is not" -> found.not();
            default -> unsupported(c);
        };
    }

    private Where exists(Comparison c, String table, String column, Where narrowed, List<String> allowed) {
        Where any = new Where("exists (select 1 from " + table + " x where x.ISSUE_ID = i.ID and " + narrowed.sql() + ")",
                narrowed.arguments());
        Where match = narrowed.and(Where.in("x." + column, allowed));
        Where in = new Where("exists (select 1 from " + table + " x where x.ISSUE_ID = i.ID and " + match.sql() + ")", match.arguments());
        Where found = values.asksForEmpty(c) ? Where.all(List.of(in, any.not()), "or") : in;
        return switch (c.operator()) {
            case "=", "in", "is" -> found;
            case "!=", "not in" -> found.not().and(any);
            case "is not" -> found.not();
            default -> unsupported(c);
        };
    }

    private Where contains(Comparison c, String column) {
        if (values.asksForEmpty(c)) {
            return c.operator().equals("is") ? Where.of("coalesce(" + column + ", '') = ''")
                    : Where.of("coalesce(" + column + ", '') <> ''");
        }
        if (!c.operator().equals("~") && !c.operator().equals("!~")) {
            return unsupported(c);
        }
        List<Where> words = new ArrayList<>();
        for (String text : values.texts(c)) {
            for (String word : text.replaceAll("[\"*]", " ").trim().split("\\s+")) {
                words.add(Where.of("lower(" + column + ") like ? escape '!'",
                        "%" + word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%"));
            }
        }
        Where all = Where.all(words, "and");
        return c.operator().equals("~") ? all : all.not();
    }

    private Where compared(Comparison c, String column) {
        if (!List.of("<", "<=", ">", ">=", "=").contains(c.operator())) {
            return unsupported(c);
        }
        return values.moment(c).map(moment -> Where.of(column + " " + c.operator() + " ?", moment)).orElse(Where.of("1 = 0"));
    }

    private Where unsupported(Comparison c) {
        faults.add("The operator '" + c.operator() + "' is not supported by the '" + c.field() + "' field.");
        return Where.of("1 = 0");
    }

    private Optional<Long> projectId(String value) {
        return data.projects().all().stream()
                .filter(project -> project.projectKey().equalsIgnoreCase(value) || project.name().equalsIgnoreCase(value)
                        || Long.toString(project.id()).equals(value))
                .map(ProjectRow::id).findFirst();
    }

    private Optional<Long> issueId(String value) {
        Optional<Long> byKey = data.issues().byKey(value.toUpperCase(Locale.ROOT)).map(issue -> issue.id());
        return byKey.isPresent() || !value.matches("\\d{1,18}") ? byKey : Optional.of(Long.valueOf(value));
    }
}
