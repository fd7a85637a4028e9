package dk.klar.usecase.port;

import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Jira's search over the published gate states. */
public interface GateSearch {
    /**
     * How many implementations are in one of the states, counting only what this person may browse.
     *
     * @param projectKeys the projects to look in; empty for all
     */
    Found count(Gate gate, Set<GateState> states, List<String> projectKeys, UserKey searcher);

    /**
     * All implementations that this person may browse, in the order of their keys.
     *
     * @param projectKeys the projects to look in; empty for all
     */
    List<Implementation> all(List<String> projectKeys, UserKey searcher);

    /** Those of all that this person may browse that fit everything wanted: one search, however many they are. */
    List<IssueId> found(List<Wanted> wanted, UserKey searcher);

    /** What finds the implementations with this value. */
    String jql(Dimension dimension, Enum<?> value, List<String> projectKeys);

    /** What finds all of them. */
    String jql(List<String> projectKeys);

    /** Something that is wanted of where an implementation stands. */
    sealed interface Wanted {
        /** One of these values, of which there is one at least. */
        record AnyOf(Dimension dimension, Set<? extends Enum<?>> values) implements Wanted {
        }

        /** In this state with one of the gates, of which there is one at least. */
        record InState(Set<Gate> gates, GateState state) implements Wanted {
        }

        /** Its last decision was one of these, of which there is one at least. */
        record Decided(Set<Decision.Outcome> outcomes) implements Wanted {
        }

        /**
         * A day within a period; where the day is not known, it is not.
         *
         * @param from null for as early as there is
         */
        record Within(Day day, LocalDate from, LocalDate to) implements Wanted {
        }
    }

    /** Days that are looked for. */
    enum Day {
        /** Of the oldest concern without an answer. */
        UNANSWERED,
        /** Of the last decision. */
        DECIDED
    }

    /**
     * @param jql finds exactly the issues counted
     */
    record Found(long count, String jql) {
    }

    /** A project key that does not exist, or that this person may not see. */
    final class UnknownProject extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnknownProject(String message) {
            super(message);
        }
    }
}
