package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.RecordBody;
import dk.klar.usecase.port.Records;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all implementations share: the municipality's committees, its figures, what it tells employees about their data.
 * Read by everyone who is logged in, kept by those who administer Klar. A committee that is removed stays named in what
 * refers to it, and the MED criterion says so.
 */
public final class KeepMunicipality {
    private final Entrance entrance;
    private final Records records;
    private final WriteRecord write;
    private final MakeRounds rounds;

    KeepMunicipality(Entrance entrance, Records records, WriteRecord write, MakeRounds rounds) {
        this.entrance = entrance;
        this.records = records;
        this.write = write;
        this.rounds = rounds;
    }

    /** @throws Refused.NotFound when such records are not the municipality's */
    public List<Entry<?>> all(Kind kind) {
        shared(kind);
        return records.about(Subject.municipality()).stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The gates that implementations come to, in order. */
    public Set<Gate> gatesInUse() {
        return GatePolicy.inUse(all(Kind.GATE_POLICY));
    }

    /**
     * What a record that is not there yet can be begun from: what Klar asks at the gate.
     *
     * @throws Refused.NotFound when there is nothing to begin from
     */
    public RecordBody toBegin(Kind kind, String key) {
        return Gate.byId(key).filter(gate -> kind == Kind.GATE_POLICY).map(GatePolicy::builtIn)
                .orElseThrow(() -> new Refused.NotFound("record"));
    }

    /** @throws Refused when it may not or cannot be added */
    public Entry<?> add(UserKey author, Kind kind, Map<?, ?> tree) {
        shared(kind);
        Entry<?> added = write.add(entrance.toAdminister(author), kind, author, tree);
        rounds.afterSharedChange();
        return added;
    }

    /** @throws Refused when it may not or cannot be changed */
    public Entry<?> change(UserKey author, Kind kind, String key, int expected, Map<?, ?> tree) {
        shared(kind);
        Entry<?> changed = write.change(entrance.toAdminister(author), kind, key, expected, author, tree);
        rounds.afterSharedChange();
        return changed;
    }

    /** @throws Refused when it may not or cannot be removed */
    public void remove(UserKey author, Kind kind, String key, int expected) {
        shared(kind);
        write.remove(entrance.toAdminister(author), kind, key, expected, author);
        rounds.afterSharedChange();
    }

    private static void shared(Kind kind) {
        if (!kind.shared()) {
            throw new Refused.NotFound("record");
        }
    }
}
