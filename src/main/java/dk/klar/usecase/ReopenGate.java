package dk.klar.usecase;

import dk.klar.domain.decision.Reopening;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Puts on record that an implementation was moved back before a gate. Jira has let it; nobody is asked for rights. */
public final class ReopenGate {
    private final Switches switches;
    private final Records records;
    private final Publish publish;
    private final Supplier<String> newKeys;
    private final Clock clock;

    ReopenGate(UseCases.Ports ports, Publish publish) {
        this.switches = ports.switches();
        this.records = ports.records();
        this.newKeys = ports.newKeys();
        this.clock = ports.clock();
        this.publish = publish;
    }

    /**
     * Does nothing where Klar has no say.
     *
     * @throws Records.StoreUnavailable when it cannot be written
     */
    public void reopen(Gate gate, Implementation implementation, UserKey user) {
        if (!switches.on(implementation.projectId(), implementation.issueTypeId())) {
            return;
        }
        Stamp now = new Stamp(user, clock.instant());
        Entry<Reopening> entry = new Entry<>(implementation.subject(), Kind.REOPENING, newKeys.get(), 1, new Reopening(gate), now, now);
        records.write(List.of(new Records.Write(0, entry, new Change(implementation.subject(), Kind.REOPENING, entry.key(), 1, now,
                Map.of(), Tree.of(entry.body())))));
        publish.statesOf(implementation);
    }
}
