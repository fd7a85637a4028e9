package dk.klar.domain.gate;

import dk.klar.domain.decision.Decision;
import dk.klar.domain.decision.DecisionCriterion;
import dk.klar.domain.decision.Growth;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.scope.Extent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Judges gates. Panel, validators, REST, issue property and dashboards all ask here. */
public final class Gatekeeper {
    private Gatekeeper() {
    }

    /** Judges all that the gate asks: what holds back first, then what is merely said. */
    public static Verdict judge(GateCase gate) {
        return Verdict.of(all(gate).stream().filter(verdict -> verdict.demand() != Demand.OFF)
                .sorted(Comparator.comparing(CriterionVerdict::demand)).toList());
    }

    /** Judges one criterion alone, as one that holds back. */
    public static Verdict judge(GateCase gate, Criterion criterion) {
        return Verdict.of(List.of(criterion.judge(gate, Demand.MUST)));
    }

    /** What every criterion says, whether the gate asks for it or not. */
    public static List<CriterionVerdict> all(GateCase gate) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> criterion.judge(gate, gate.policy().demand(criterion, gate.track()))).toList();
    }

    /** Where the implementation stands with the gate. */
    public static GateState state(GateCase gate, Verdict verdict) {
        List<Entry<Passage>> passages = gate.dossier().passages(gate.gate());
        if (passages.isEmpty() ? gate.dossier().standsBehind(gate.gate()) : !passages.get(passages.size() - 1).body().met()) {
            return GateState.BREACHED;
        }
        if (!passages.isEmpty()) {
            return Growth.reopens(gate) ? GateState.REOPENED
                    : DecisionCriterion.overdue(gate).isEmpty() ? GateState.THROUGH : GateState.LAPSED;
        }
        if (verdict.lets()) {
            return GateState.READY;
        }
        boolean onlyADecision = verdict instanceof Verdict.NotMet && Decision.inForce(gate.dossier(), gate.gate()).isEmpty()
                && verdict.judged().stream().noneMatch(each -> each.holdsBack() && each.criterion() != Criterion.DECISION);
        return onlyADecision ? GateState.UNDECIDED : GateState.BLOCKED;
    }

    /**
     * What is put on record when an implementation goes through.
     *
     * @param evidence fingerprint of what it rested on
     */
    public static Passage passage(GateCase gate, Verdict verdict, Road road, String evidence) {
        return new Passage(gate.gate().id(), verdict.outcome(), verdict.judged().stream()
                .map(criterion -> new Passage.Line(criterion.criterion().id(), criterion.demand(), criterion.outcome(),
                        grounds(criterion.restsOn())))
                .toList(), road, evidence,
                Extent.of(gate.dossier()).stream().map(Extent.Said::extent).distinct().toList(), Extent.people(gate.dossier()));
    }

    private static List<Passage.Ground> grounds(List<Entry<?>> entries) {
        return entries.stream().map(entry -> new Passage.Ground(entry.kind().segment(), entry.key(), entry.version())).toList();
    }
}
