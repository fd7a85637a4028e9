package dk.klar.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A field with exact values: = != in, not in, is empty. As in Jira an issue without a value fits no comparison, not
 * even a negative one.
 */
final class ValueField implements JqlField {

    private static final Set<Operator> OPERATORS = Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN,
            Operator.NOT_IN, Operator.IS, Operator.IS_NOT);

    /** From what was typed, or a function, to what is stored. */
    interface Resolver {
        List<?> resolve(String field, Operand operand, Asked asked) throws JqlException;
    }

    private final String present;
    private final String valueColumn;
    private final String table;
    private final Resolver resolver;
    private final List<Object> tableArguments;

    private ValueField(String present, String valueColumn, String table, List<Object> tableArguments, Resolver resolver) {
        this.present = present;
        this.valueColumn = valueColumn;
        this.table = table;
        this.tableArguments = tableArguments;
        this.resolver = resolver;
    }

    /** A column of the issue. */
    static ValueField ofColumn(String column, Resolver resolver) {
        return new ValueField(column + " is not null", column, "", List.of(), resolver);
    }

    /**
     * Several values for each issue.
     *
     * @param table the rows that belong to the issue, for example {@code JIRA_ISSUE_LABEL v where v.ISSUE_ID = i.ID}
     */
    static ValueField ofTable(String table, String valueColumn, Resolver resolver, Object... tableArguments) {
        return new ValueField("exists (select 1 from " + table + ")", valueColumn, table, List.of(tableArguments),
                resolver);
    }

    @Override
    public Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException {
        if (!OPERATORS.contains(operator)) {
            throw Operands.unsupported(operator, name);
        }
        Condition has = new Condition(present, tableArguments);
        if (operator == Operator.IS || operator == Operator.IS_NOT) {
            if (!(operand instanceof Operand.Empty)) {
                throw new JqlException("The operator '" + operator.text() + "' for field '" + name
                        + "' supports only EMPTY and NULL.");
            }
            return operator == Operator.IS ? has.negated() : has;
        }
        List<Condition> fits = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Operand part : Operands.parts(operand)) {
            if (part instanceof Operand.Empty) {
                fits.add(has.negated());
            } else {
                values.addAll(resolver.resolve(name, part, asked));
            }
        }
        fits.add(among(values));
        Condition any = Condition.any(fits);
        return operator.isNegative() ? has.and(any.negated()) : any;
    }

    private Condition among(List<Object> values) {
        Condition in = Condition.in(valueColumn, values);
        if (table.isEmpty() || values.isEmpty()) {
            return in;
        }
        List<Object> arguments = new ArrayList<>(tableArguments);
        arguments.addAll(in.arguments());
        return new Condition("exists (select 1 from " + table + " and " + in.sql() + ")", arguments);
    }
}
