package dk.klar.host.jql;

import dk.klar.host.data.IssueRow;
import dk.klar.host.data.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Issues by key or id. An issue that the asker may not see does not exist, as in Jira; and as there, more and less are among the
 * issues of one project.
 */
final class KeyField implements JqlField {

    private static final Set<Operator> RELATIONAL =
            Set.of(Operator.LESS, Operator.GREATER, Operator.LESS_EQUALS, Operator.GREATER_EQUALS);

    private final Functions functions;
    private final JqlField exact = ValueField.ofColumn("i.ID", this::resolve);

    KeyField(Functions functions) {
        this.functions = functions;
    }

    @Override
    public Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException {
        if (!RELATIONAL.contains(operator)) {
            return exact.condition(name, operator, operand, asked);
        }
        if (!(operand instanceof Operand.Value value)) {
            throw Operands.unsupported(operator, name);
        }
        resolve(name, operand, asked);
        IssueRow issue = find(asked.data().issues(), value.text()).orElseThrow();
        return Condition.of("(i.PROJECT_ID = ? and i.NUMBER_IN_PROJECT " + operator.text() + " ?)", issue.projectId(), issue.number());
    }

    private List<?> resolve(String field, Operand operand, Asked asked) throws JqlException {
        if (operand instanceof Operand.Function function) {
            return functions.issues(function, asked);
        }
        List<Long> ids = new ArrayList<>();
        for (String text : Operands.values(operand)) {
            ids.add(find(asked.data().issues(), text).map(IssueRow::id).filter(id -> isVisible(id, asked))
                    .orElseThrow(() -> new JqlException(text.matches("\\d+")
                            ? "A value with ID '" + text + "' does not exist for the field '" + field + "'."
                            : "An issue with key '" + text + "' does not exist for field '" + field + "'.")));
        }
        return ids;
    }

    private static Optional<IssueRow> find(Issues issues, String text) {
        return text.matches("\\d{1,18}") ? issues.byId(Long.parseLong(text))
                : issues.byKey(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isVisible(long id, Asked asked) {
        List<Object> arguments = new ArrayList<>(List.of(id));
        arguments.addAll(asked.visible().arguments());
        return asked.data().sql().count("select count(*) from JIRA_ISSUE i where i.ID = ? and " + asked.visible().sql(),
                arguments.toArray()) > 0;
    }
}
