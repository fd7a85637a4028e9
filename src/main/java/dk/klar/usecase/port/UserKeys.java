package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.util.Set;

/** Everything that is kept under the key of a user, whatever it is about. */
public interface UserKeys {
    /**
     * In how many places a user is named; it reads all that is kept.
     *
     * @throws Records.StoreUnavailable when it cannot be read
     */
    long count(UserKey user);

    /**
     * Puts another key in the place of a user's everywhere: in records and their history, in what was said in confidence, among
     * the people of evidence. Done again it finishes what was left.
     *
     * @return the implementations of which a record named the user
     * @throws Records.StoreUnavailable when it cannot be read or written
     */
    Set<IssueId> replace(UserKey user, UserKey other);
}
