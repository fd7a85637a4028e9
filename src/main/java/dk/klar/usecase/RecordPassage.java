package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Evidence;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.evidence.Roster;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.Guards;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Travel;
import dk.klar.usecase.port.Wording;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Puts on record that an implementation went through a gate, and freezes all that the verdict rested on. Jira has let it
 * through; nobody is asked for rights.
 */
public final class RecordPassage {
    private final ReadDossier dossiers;
    private final JudgeGate judge;
    private final Switches switches;
    private final Records records;
    private final Publish publish;
    private final Wording wording;
    private final Travel travel;
    private final Guards guards;
    private final Canonical canonical;
    private final Supplier<String> newKeys;
    private final Clock clock;

    RecordPassage(ReadDossier dossiers, JudgeGate judge, UseCases.Ports ports, Publish publish) {
        this.dossiers = dossiers;
        this.judge = judge;
        this.publish = publish;
        this.switches = ports.switches();
        this.records = ports.records();
        this.wording = ports.wording();
        this.travel = ports.travel();
        this.guards = ports.guards();
        this.canonical = ports.canonical();
        this.newKeys = ports.newKeys();
        this.clock = ports.clock();
    }

    /**
     * Does nothing where Klar has no say.
     *
     * @throws Records.StoreUnavailable when what it rests on cannot be read or written
     */
    public void through(Gate gate, Implementation implementation, UserKey user) {
        if (!switches.on(implementation.projectId(), implementation.issueTypeId())) {
            return;
        }
        GateCase gateCase = judge.gateCase(gate, dossiers.of(implementation));
        Verdict verdict = Gatekeeper.judge(gateCase);
        Stamp now = new Stamp(user, clock.instant());
        Road road = travel.road();
        Roster roster = new Roster();
        String content = canonical.text(Evidence.of(new Evidence.Passing(implementation.key(), implementation.summary(), now, road),
                gateCase, verdict, roster, wording.of(gateCase, verdict, roster)));
        Passage passage = Gatekeeper.passage(gateCase, verdict, road, Fingerprint.of(content));
        Entry<Passage> entry = new Entry<>(implementation.subject(), Kind.PASSAGE, newKeys.get(), 1, passage, now, now);
        guards.remember(implementation);
        records.write(Records.Write.added(entry),
                new Records.Frozen(implementation.subject(), entry.key(), content, roster.people(), passage.evidence()));
        publish.statesOf(implementation);
    }
}
