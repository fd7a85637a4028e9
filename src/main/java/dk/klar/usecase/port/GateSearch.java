package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Which;
import java.util.List;
import java.util.Set;

/** Jira's search over the published gate states. */
public interface GateSearch {
    /**
     * How many implementations are in one of the states, counting only what this person may browse.
     *
     * @throws UnknownProject when a project is not there for this person
     * @throws UnknownFilter  when the filter is not
     */
    Found count(Gate gate, Set<GateState> states, Source source, UserKey searcher);

    /**
     * All implementations that this person may browse, in the order of their keys.
     *
     * @throws UnknownProject when a project is not there for this person
     * @throws UnknownFilter  when the filter is not
     */
    List<Implementation> all(Source source, UserKey searcher);

    /** Those of all that this person may browse that were created last: one search. */
    Newest newest(int most, UserKey searcher);

    /**
     * Some implementations, the newest first.
     *
     * @param of how many there are
     */
    record Newest(List<Implementation> some, int of) {
    }

    /** These, of all that this person may browse, in the order of their keys: a search for every 5,000, whatever is asked. */
    List<IssueId> found(Which which, UserKey searcher);

    /** What finds these of a source. */
    String jql(Which which, Source source);

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

    /** A saved filter that does not exist, or that is not shared with this person. */
    final class UnknownFilter extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnknownFilter(String message) {
            super(message);
        }
    }
}
