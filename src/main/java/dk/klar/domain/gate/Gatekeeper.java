package dk.klar.domain.gate;

import dk.klar.domain.dossier.Entry;
import java.util.List;

/** Judges gates. Panel, validators, REST, issue property and dashboards all ask here. */
public final class Gatekeeper {
    private Gatekeeper() {
    }

    /** Judges all that the gate asks. */
    public static Verdict judge(GateCase gate) {
        return Verdict.of(gate.gate().criteria().stream().map(criterion -> criterion.judge(gate)));
    }

    /** Judges one criterion alone. */
    public static Verdict judge(GateCase gate, Criterion criterion) {
        return Verdict.of(java.util.stream.Stream.of(criterion.judge(gate)));
    }

    /** Where the implementation stands with the gate. */
    public static GateState state(GateCase gate, Verdict verdict) {
        if (!gate.dossier().passages(gate.gate()).isEmpty()) {
            return GateState.THROUGH;
        }
        return verdict.lets() ? GateState.READY : GateState.BLOCKED;
    }

    /** What is put on record when an implementation goes through. */
    public static Passage passage(Gate gate, Verdict verdict) {
        return new Passage(gate.id(), verdict.outcome(), verdict.judged().stream()
                .map(criterion -> new Passage.Line(criterion.criterion().id(), criterion.met(), grounds(criterion.restsOn())))
                .toList());
    }

    private static List<Passage.Ground> grounds(List<Entry<?>> entries) {
        return entries.stream().map(entry -> new Passage.Ground(entry.kind().segment(), entry.key(), entry.version())).toList();
    }
}
