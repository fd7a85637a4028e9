package dk.klar.host.jql;

import dk.klar.host.data.FilterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saved filters by id or name, as what they find now. One that the asker may not see does not exist. */
final class FilterField implements JqlField {

    /** Filters may name filters; so many deep, one names itself. */
    private static final int DEEPEST = 10;

    private final JqlCompiler compiler;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    FilterField(JqlCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException {
        if (operator != Operator.EQUALS && operator != Operator.NOT_EQUALS && operator != Operator.IN && operator != Operator.NOT_IN) {
            throw Operands.unsupported(operator, name);
        }
        List<Condition> found = new ArrayList<>();
        for (String text : Operands.values(operand)) {
            found.add(found(name, text, asked));
        }
        Condition any = Condition.any(found);
        return operator.isNegative() ? any.negated() : any;
    }

    private Condition found(String name, String text, Asked asked) throws JqlException {
        FilterRow filter = find(text, asked).orElseThrow(() -> Operands.noSuchValue(text, name));
        if (depth.get() >= DEEPEST) {
            throw new JqlException("Field '" + name + "' with value '" + text + "' matches filter '" + filter.name()
                    + "' and causes a cyclical reference, this query can not be executed and should be edited.");
        }
        depth.set(depth.get() + 1);
        try {
            return compiler.where(JqlParser.parse(filter.jql()), asked.userKey(), asked.visible());
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    private static Optional<FilterRow> find(String text, Asked asked) {
        String user = asked.userKey().orElse("");
        return text.matches("\\d{1,18}") ? asked.data().filters().visible(Long.parseLong(text), user)
                : asked.data().filters().visibleTo(user).stream().filter(row -> row.name().equalsIgnoreCase(text)).findFirst();
    }
}
