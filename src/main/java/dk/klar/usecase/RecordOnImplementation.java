package dk.klar.usecase;

import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.scope.Reach;
import dk.klar.usecase.port.Implementation;
import java.util.Map;

/** What a person adds, changes and removes on one implementation. */
public final class RecordOnImplementation {
    private final Entrance entrance;
    private final ReadDossier dossiers;
    private final WriteRecord write;
    private final Publish publish;

    RecordOnImplementation(Entrance entrance, ReadDossier dossiers, WriteRecord write, Publish publish) {
        this.entrance = entrance;
        this.dossiers = dossiers;
        this.write = write;
        this.publish = publish;
    }

    /** @throws Refused when it may not or cannot be added */
    public Entry<?> add(UserKey author, String issueKey, Kind kind, Map<?, ?> tree) {
        Implementation implementation = enter(author, issueKey, kind);
        Entry<?> entry = kind == Kind.DECISION
                ? write.add(implementation.subject(), kind, author, tree, Kind.REACH, Reach.of(dossiers.of(implementation)))
                : write.add(implementation.subject(), kind, author, tree);
        publish.statesOf(implementation);
        return entry;
    }

    /**
     * @param expected the version that the author saw; 0 for a fixed key that has no record yet
     * @throws Refused when it may not or cannot be changed
     */
    public Entry<?> change(UserKey author, String issueKey, Kind kind, String key, int expected, Map<?, ?> tree) {
        Implementation implementation = enter(author, issueKey, kind, key);
        Entry<?> entry = write.change(implementation.subject(), kind, key, expected, author, tree);
        publish.statesOf(implementation);
        return entry;
    }

    /** @throws Refused when it may not or cannot be removed */
    public void remove(UserKey author, String issueKey, Kind kind, String key, int expected) {
        Implementation implementation = enter(author, issueKey, kind, key);
        write.remove(implementation.subject(), kind, key, expected, author);
        publish.statesOf(implementation);
    }

    private Implementation enter(UserKey author, String issueKey, Kind kind) {
        if (kind.door() == Door.KLAR || kind.shared()) {
            throw new Refused.NotFound("record");
        }
        return entrance.toWrite(issueKey, kind, author);
    }

    /** What somebody said is theirs to change; what was decided is nobody's. */
    private Implementation enter(UserKey author, String issueKey, Kind kind, String key) {
        Implementation implementation = enter(author, issueKey, kind);
        if (kind.door() == Door.RULE) {
            throw new Refused.Forbidden("decided");
        }
        if (kind.door() == Door.SPEAK && !write.isBy(implementation.subject(), kind, key, author)) {
            throw new Refused.Forbidden("author");
        }
        return implementation;
    }
}
