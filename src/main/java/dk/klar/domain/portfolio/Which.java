package dk.klar.domain.portfolio;

import dk.klar.domain.decision.Decision;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which implementations a number counts. The same is said in JQL, so that a number and the search behind it cannot tell
 * different things.
 */
public sealed interface Which {
    /** @param project key of its project */
    boolean fits(String project, Summary summary);

    /** All that there are. */
    record Every() implements Which {
        @Override
        public boolean fits(String project, Summary summary) {
            return true;
        }
    }

    /** Those of a project. */
    record InProject(String key) implements Which {
        @Override
        public boolean fits(String project, Summary summary) {
            return key.equals(project);
        }
    }

    /** Those with one of these values. */
    record Is(Dimension dimension, List<? extends Enum<?>> values) implements Which {
        public Is {
            values = List.copyOf(values);
        }

        @Override
        public boolean fits(String project, Summary summary) {
            for (Enum<?> value : dimension.of(summary)) {
                if (values.contains(value)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Those that stand so with one of the gates, whichever they have to do with. */
    record Stands(List<Gate> gates, GateState state) implements Which {
        public Stands {
            gates = List.copyOf(gates);
        }

        @Override
        public boolean fits(String project, Summary summary) {
            return gates.stream().anyMatch(gate -> summary.states().get(gate) == state);
        }
    }

    /** Those of which the last decision, at whichever gate, was one of these. */
    record Decided(List<Decision.Outcome> outcomes) implements Which {
        public Decided {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public boolean fits(String project, Summary summary) {
            return summary.latestOutcome() != null && outcomes.contains(summary.latestOutcome());
        }
    }

    /**
     * Those with such a day.
     *
     * @param from the first that counts; null for any before
     * @param to   the last that counts; null for any after
     */
    record On(Day day, LocalDate from, LocalDate to) implements Which {
        @Override
        public boolean fits(String project, Summary summary) {
            return day.of(summary).filter(on -> (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to))).isPresent();
        }
    }

    /** Those that fit all of these. */
    record All(List<Which> parts) implements Which {
        public All {
            parts = List.copyOf(parts);
        }

        /** What else they fit. */
        public Which without(Which part) {
            List<Which> rest = parts.stream().filter(each -> !each.equals(part)).toList();
            return rest.isEmpty() ? every() : new All(rest);
        }

        @Override
        public boolean fits(String project, Summary summary) {
            for (Which part : parts) {
                if (!part.fits(project, summary)) {
                    return false;
                }
            }
            return true;
        }
    }

    static Which every() {
        return new Every();
    }

    static Which in(String project) {
        return new InProject(project);
    }

    static Which is(Dimension dimension, Enum<?>... values) {
        return new Is(dimension, List.of(values));
    }

    /** Those that have such a day at all. */
    static Which known(Day day) {
        return new On(day, null, null);
    }

    default Which and(Which other) {
        return new All(Stream.of(this, other).flatMap(which -> which instanceof All all ? all.parts().stream() : Stream.of(which))
                .filter(which -> !(which instanceof Every)).toList());
    }
}
