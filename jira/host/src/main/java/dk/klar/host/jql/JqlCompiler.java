package dk.klar.host.jql;

import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.JiraData;
import dk.klar.host.plugin.Plugins;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes SQL of queries, and says everything that is wrong with one at once. */
public final class JqlCompiler {

    /** Expressions over JIRA_ISSUE i that are sorted by. */
    private static final Map<String, String> SORTS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        SORTS.putAll(Map.of("created", "i.CREATED", "updated", "i.UPDATED", "summary", "lower(i.SUMMARY)",
                "project", "(select lower(p.NAME) from JIRA_PROJECT p where p.ID = i.PROJECT_ID)",
                "status", "(select s.PLACE from JIRA_STATUS s where s.ID = i.STATUS_ID)",
                "issuetype", "(select t.PLACE from JIRA_ISSUE_TYPE t where t.ID = i.TYPE_ID)",
                "assignee", "(select lower(u.DISPLAY_NAME) from JIRA_USER u where u.USER_KEY = i.ASSIGNEE_KEY)",
                "reporter", "(select lower(u.DISPLAY_NAME) from JIRA_USER u where u.USER_KEY = i.REPORTER_KEY)",
                "creator", "(select lower(u.DISPLAY_NAME) from JIRA_USER u where u.USER_KEY = i.CREATOR_KEY)"));
    }

    private static final String BY_KEY = "(select p.PROJECT_KEY from JIRA_PROJECT p where p.ID = i.PROJECT_ID)%1$s,"
            + " i.NUMBER_IN_PROJECT%1$s";
    private static final List<String> KEYS = List.of("key", "issuekey", "issue", "id");

    private final JiraData data;
    private final JqlFields fields;
    private final Clock clock;

    /** @param users somebody by key; null for nobody */
    public JqlCompiler(JiraData data, Supplier<Plugins> plugins, Clock clock, Function<Optional<String>, ApplicationUser> users) {
        this.data = data;
        this.fields = new JqlFields(data, plugins, new Functions(plugins, users), new FilterField(this));
        this.clock = clock;
    }

    /** @param visible what the asker may see; an issue outside it does not exist for the asker */
    public Condition where(JqlQuery query, Optional<String> userKey, Condition visible) throws JqlException {
        Asked asked = new Asked(userKey, data, clock, visible);
        List<String> wrong = new ArrayList<>();
        Condition condition = query.where().map(clause -> condition(clause, asked, wrong)).orElse(Condition.ALL);
        if (!wrong.isEmpty()) {
            throw new JqlException(wrong.stream().distinct().toList());
        }
        return condition;
    }

    private Condition condition(Clause clause, Asked asked, List<String> wrong) {
        if (clause instanceof Clause.And and) {
            return Condition.all(and.parts().stream().map(part -> condition(part, asked, wrong)).toList());
        }
        if (clause instanceof Clause.Or or) {
            return Condition.any(or.parts().stream().map(part -> condition(part, asked, wrong)).toList());
        }
        if (clause instanceof Clause.Not not) {
            return negated(not.part(), asked, wrong);
        }
        Clause.Terminal terminal = (Clause.Terminal) clause;
        try {
            return fields.find(terminal.field())
                    .condition(terminal.field(), terminal.operator(), terminal.operand(), asked);
        } catch (JqlException e) {
            wrong.addAll(e.messages());
            return Condition.NONE;
        }
    }

    /** As in Jira a negation moves inwards: NOT (a = 1) is a != 1, which an issue without a value does not fit. */
    private Condition negated(Clause clause, Asked asked, List<String> wrong) {
        if (clause instanceof Clause.Not not) {
            return condition(not.part(), asked, wrong);
        }
        if (clause instanceof Clause.And and) {
            return Condition.any(and.parts().stream().map(part -> negated(part, asked, wrong)).toList());
        }
        if (clause instanceof Clause.Or or) {
            return Condition.all(or.parts().stream().map(part -> negated(part, asked, wrong)).toList());
        }
        Clause.Terminal terminal = (Clause.Terminal) clause;
        return condition(new Clause.Terminal(terminal.field(), terminal.operator().opposite(), terminal.operand()),
                asked, wrong);
    }

    /** What follows {@code order by}; the newest issue first where the query does not say. */
    public String order(JqlQuery query) throws JqlException {
        List<String> columns = new ArrayList<>();
        for (Sort sort : query.order()) {
            String direction = sort.descending() ? " desc" : "";
            if (KEYS.stream().anyMatch(sort.field()::equalsIgnoreCase)) {
                columns.add(BY_KEY.formatted(direction));
            } else if (SORTS.containsKey(sort.field())) {
                columns.add(SORTS.get(sort.field()) + direction + (sort.descending() ? " nulls first" : " nulls last"));
            } else {
                throw new JqlException("Not able to sort using field '" + sort.field() + "'.");
            }
        }
        columns.add("i.ID desc");
        return String.join(", ", columns);
    }
}
