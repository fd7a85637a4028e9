package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Puts on record that an implementation went through a gate, with what the verdict rested on. Jira has let it through; nobody is asked for rights. */
public final class RecordPassage {
    private final JudgeGate judge;
    private final Records records;
    private final Publish publish;
    private final Supplier<String> newKeys;
    private final Clock clock;

    RecordPassage(JudgeGate judge, Records records, Publish publish, Supplier<String> newKeys, Clock clock) {
        this.judge = judge;
        this.records = records;
        this.publish = publish;
        this.newKeys = newKeys;
        this.clock = clock;
    }

    /** Does nothing where Klar has no say. */
    public void through(Gate gate, Implementation implementation, UserKey user) {
        Verdict verdict = judge.judge(implementation, gate.id());
        if (verdict instanceof Verdict.NotApplicable) {
            return;
        }
        Passage passage = Gatekeeper.passage(gate, verdict);
        Stamp now = new Stamp(user, clock.instant());
        Entry<Passage> entry = new Entry<>(implementation.subject(), Kind.PASSAGE, newKeys.get(), 1, passage, now, now);
        records.write(List.of(new Records.Write(0, entry, new Change(implementation.subject(), Kind.PASSAGE, entry.key(), 1,
                now, Map.of(), Tree.of(passage)))));
        publish.statesOf(implementation);
    }
}
