package dk.klar.host.jql;

import java.util.ArrayList;
import java.util.List;

/** Takes operands apart, and functions that stand for users. */
final class Operands {

    private Operands() {
    }

    static JqlException unsupported(Operator operator, String field) {
        return new JqlException("The operator '" + operator.text() + "' is not supported by the '" + field + "' field.");
    }

    static JqlException unknownFunction(Operand.Function function) {
        return new JqlException("Unable to find JQL function '" + function.name() + "("
                + String.join(", ", function.arguments()) + ")'.");
    }

    static JqlException noSuchValue(String value, String field) {
        return new JqlException("The value '" + value + "' does not exist for the field '" + field + "'.");
    }

    /** One by one; {@code in (...)} has several. */
    static List<Operand> parts(Operand operand) {
        return operand instanceof Operand.Several several ? several.parts() : List.of(operand);
    }

    /** Values only: functions are refused. */
    static List<String> values(Operand operand) throws JqlException {
        List<String> values = new ArrayList<>();
        for (Operand part : parts(operand)) {
            if (part instanceof Operand.Value value) {
                values.add(value.text());
            } else if (part instanceof Operand.Function function) {
                throw unknownFunction(function);
            }
        }
        return values;
    }

    static boolean hasEmpty(Operand operand) {
        return parts(operand).stream().anyMatch(Operand.Empty.class::isInstance);
    }
}
