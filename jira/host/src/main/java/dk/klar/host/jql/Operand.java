package dk.klar.host.jql;

import java.util.List;

/** The right side of a condition. */
sealed interface Operand {

    record Value(String text) implements Operand {
    }

    record Function(String name, List<String> arguments) implements Operand {
    }

    record Several(List<Operand> parts) implements Operand {
    }

    record Empty() implements Operand {
    }
}
