package dk.klar.usecase.port;

import dk.klar.domain.decision.Condition;
import dk.klar.domain.people.UserKey;

/** Letters to people, in the language of each. */
public interface Post {
    /** That a condition is past due, to who sees to it. */
    void pastDue(UserKey owner, Implementation implementation, Condition condition);
}
