package dk.klar.host.jql;

import java.util.List;

/** A condition in JQL. */
public sealed interface JqlClause {
    record And(List<JqlClause> clauses) implements JqlClause {
    }

    record Or(List<JqlClause> clauses) implements JqlClause {
    }

    record Not(JqlClause clause) implements JqlClause {
    }

    /**
     * A field compared with values.
     *
     * @param operator in small letters with single spaces, such as {@code not in}
     */
    record Comparison(String field, String operator, List<Operand> operands) implements JqlClause {
    }

    /** What a field is compared with. */
    sealed interface Operand {
        record Value(String text) implements Operand {
        }

        record Function(String name, List<String> arguments) implements Operand {
        }

        record Empty() implements Operand {
        }
    }
}
