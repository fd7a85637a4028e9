package dk.klar.usecase.port;

import dk.klar.domain.decision.Condition;
import dk.klar.domain.digest.Line;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import java.util.List;

/** Letters to people, in the language of each. */
public interface Post {
    /** That a condition is past due, to who sees to it. */
    void pastDue(UserKey owner, Implementation implementation, Condition condition);

    /** What waits for a person and which days come soon, with how to be told more often, less often or not at all. */
    void digest(UserKey person, Rhythm rhythm, List<Told> told);

    /** What there is to tell of one implementation. */
    record Told(Implementation implementation, List<Line> lines) {
        public Told {
            lines = List.copyOf(lines);
        }
    }
}
