package dk.klar.host.jql;

import java.util.List;

/** The where part of a query. */
sealed interface Clause {

    record And(List<Clause> parts) implements Clause {
    }

    record Or(List<Clause> parts) implements Clause {
    }

    record Not(Clause part) implements Clause {
    }

    record Terminal(String field, Operator operator, Operand operand) implements Clause {
    }
}
