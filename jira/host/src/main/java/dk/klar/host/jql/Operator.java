package dk.klar.host.jql;

import java.util.Arrays;
import java.util.Optional;

/** The comparisons of JQL. */
enum Operator {
    EQUALS("="), NOT_EQUALS("!="), LIKE("~"), NOT_LIKE("!~"), LESS("<"), GREATER(">"), LESS_EQUALS("<="),
    GREATER_EQUALS(">="), IN("in"), NOT_IN("not in"), IS("is"), IS_NOT("is not");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
    }

    Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case LESS -> GREATER_EQUALS;
            case GREATER_EQUALS -> LESS;
            case GREATER -> LESS_EQUALS;
            case LESS_EQUALS -> GREATER;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    static Optional<Operator> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(operator -> operator.text.equals(symbol)).findFirst();
    }
}
