package dk.klar.host.jql;

import dk.klar.host.data.IssueRow;
import dk.klar.host.data.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Issues by key or id. An issue that the asker may not see does not exist, as in Jira. */
final class KeyField {

    private final Functions functions;

    private KeyField(Functions functions) {
        this.functions = functions;
    }

    static JqlField field(Functions functions) {
        return ValueField.ofColumn("i.ID", new KeyField(functions)::resolve);
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
