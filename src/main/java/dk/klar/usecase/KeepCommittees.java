package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Records;
import java.util.List;
import java.util.Map;

/**
 * The municipality's committees: read by everyone who is logged in, kept by those who administer Klar.
 * A committee that is removed stays named in what refers to it, and the MED criterion says so.
 */
public final class KeepCommittees {
    private final Entrance entrance;
    private final Records records;
    private final WriteRecord write;
    private final Publish publish;

    KeepCommittees(Entrance entrance, Records records, WriteRecord write, Publish publish) {
        this.entrance = entrance;
        this.records = records;
        this.write = write;
        this.publish = publish;
    }

    public List<Entry<?>> all() {
        return records.about(Subject.municipality()).stream().filter(entry -> entry.kind() == Kind.COMMITTEE).toList();
    }

    /** @throws Refused when it may not or cannot be added */
    public Entry<?> add(UserKey author, Map<?, ?> tree) {
        return write.add(entrance.toAdminister(author), Kind.COMMITTEE, author, tree);
    }

    /** @throws Refused when it may not or cannot be changed */
    public Entry<?> change(UserKey author, String key, int expected, Map<?, ?> tree) {
        Entry<?> changed = write.change(entrance.toAdminister(author), Kind.COMMITTEE, key, expected, author, tree);
        publish.statesOfAll();
        return changed;
    }

    /** @throws Refused when it may not or cannot be removed */
    public void remove(UserKey author, String key, int expected) {
        write.remove(entrance.toAdminister(author), Kind.COMMITTEE, key, expected, author);
        publish.statesOfAll();
    }
}
