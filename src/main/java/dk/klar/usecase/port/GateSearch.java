package dk.klar.usecase.port;

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

    /** Of those that this person may browse, the ones whose oldest concern without an answer is of that day or an earlier one. */
    List<IssueId> unansweredSince(LocalDate day, UserKey searcher);

    /** What finds the implementations with this value. */
    String jql(Dimension dimension, Enum<?> value, List<String> projectKeys);

    /** What finds all of them. */
    String jql(List<String> projectKeys);

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
