package dk.klar.host.jql;

import dk.klar.host.data.Like;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field to be searched with ~: every word must occur, in any case; a word need not be whole. */
final class TextField implements JqlField {

    private final List<String> columns;
    private final boolean emptiable;

    /** @param columns expressions of text; they are searched together */
    TextField(boolean emptiable, String... columns) {
        this.columns = List.of(columns);
        this.emptiable = emptiable;
    }

    @Override
    public Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException {
        if (emptiable && operand instanceof Operand.Empty && (operator == Operator.IS || operator == Operator.IS_NOT)) {
            String column = columns.get(0);
            return Condition.of(column + (operator == Operator.IS ? " is null" : " is not null"));
        }
        if (operator != Operator.LIKE && operator != Operator.NOT_LIKE) {
            throw Operands.unsupported(operator, name);
        }
        List<String> values = Operands.values(operand);
        if (values.isEmpty() || values.get(0).isBlank()) {
            throw new JqlException("The field '" + name + "' does not support searching for an empty string.");
        }
        List<Condition> words = Arrays.stream(values.get(0).toLowerCase(Locale.ROOT).split("[\\s\"*?]+"))
                .filter(word -> !word.isEmpty()).map(this::occurs).toList();
        Condition all = Condition.all(words);
        return operator == Operator.LIKE ? all : all.negated();
    }

    private Condition occurs(String word) {
        List<Condition> places = new ArrayList<>();
        for (String column : columns) {
            places.add(Condition.of(column.contains("?") ? column
                    : "lower(coalesce(" + column + ", '')) like ? escape '!'", Like.containing(word)));
        }
        return Condition.any(places);
    }
}
