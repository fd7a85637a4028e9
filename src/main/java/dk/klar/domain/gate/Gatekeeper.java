package dk.klar.domain.gate;

import dk.klar.domain.decision.Decision;
import dk.klar.domain.decision.DecisionCriterion;
import dk.klar.domain.decision.Growth;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.scope.Reach;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        return behind(gate).orElseGet(() -> before(gate, verdict));
    }

    /**
     * The gate that an implementation has to do with: the first behind it at which something is wrong, else the first before
     * it, else the last.
     *
     * @param inUse those in use, in order
     */
    public static Optional<GateCase> next(List<GateCase> inUse) {
        Optional<GateCase> wrong = inUse.stream().filter(gate -> behind(gate).filter(state -> state != GateState.THROUGH).isPresent()).findFirst();
        int last = inUse.stream().filter(gate -> !gate.dossier().passages(gate.gate()).isEmpty()).mapToInt(inUse::indexOf).max().orElse(-1);
        return wrong.or(() -> inUse.stream().skip(Math.min(last + 1, Math.max(inUse.size() - 1, 0))).findFirst());
    }

    /** Empty where it has not come so far. */
    private static Optional<GateState> behind(GateCase gate) {
        List<Entry<Passage>> passages = gate.dossier().passages(gate.gate());
        if (passages.isEmpty()) {
            return gate.dossier().standsBehind(gate.gate()) ? Optional.of(GateState.BREACHED) : Optional.empty();
        }
        return Optional.of(!passages.get(passages.size() - 1).body().met() ? GateState.BREACHED
                : Growth.reopens(gate) ? GateState.REOPENED
                : DecisionCriterion.overdue(gate).isEmpty() ? GateState.THROUGH : GateState.LAPSED);
    }

    private static GateState before(GateCase gate, Verdict verdict) {
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
        Reach reach = Reach.of(gate.dossier());
        return new Passage(gate.gate().id(), verdict.outcome(), verdict.judged().stream()
                .map(criterion -> new Passage.Line(criterion.criterion().id(), criterion.demand(), criterion.outcome(),
                        grounds(criterion.restsOn())))
                .toList(), road, evidence, reach.extent(), reach.people());
    }

    private static List<Passage.Ground> grounds(List<Entry<?>> entries) {
        return entries.stream().map(entry -> new Passage.Ground(entry.kind().segment(), entry.key(), entry.version())).toList();
    }
}
