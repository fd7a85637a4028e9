package dk.klar.domain.goal;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** It is said which goal comes first, how they weigh, and what that means for the others. */
public final class GoalsCriterion {
    private final Findings findings;
    private final GoalSet set;

    private GoalsCriterion(Findings findings, GoalSet set) {
        this.findings = findings;
        this.set = set;
    }

    public static void judge(GateCase gate, Findings findings) {
        Optional<Entry<GoalSet>> entry = gate.dossier().only(GoalSet.class);
        if (entry.isEmpty() || entry.get().body().goals().isEmpty()) {
            findings.missing(at("goals"), "goals.none");
            return;
        }
        findings.restsOn(entry.get());
        GoalsCriterion goals = new GoalsCriterion(findings, entry.get().body());
        goals.first();
        goals.weights();
        goals.whatItRestsOn();
    }

    private void first() {
        if (set.primary().isEmpty()) {
            findings.missing(at("goals"), "goals.noPrimary");
        } else if (set.primary().size() > 1 && set.tie().isEmpty()) {
            findings.missing(at("tie"), "goals.severalPrimary", set.primary().stream().map(Goal::kind).toList());
        }
        if (set.primary().stream().anyMatch(goal -> goal.kind().costsOthers()) && set.consequenceForOthers().isEmpty()) {
            findings.missing(at("consequenceForOthers"), "goals.noConsequence");
        }
    }

    private void weights() {
        List<Integer> weights = set.goals().stream().map(Goal::weight).toList();
        if (weights.stream().anyMatch(Objects::isNull)) {
            findings.missing(at("goals"), "goals.noWeight");
            return;
        }
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (sum != 100) {
            findings.missing(at("goals"), "goals.sum", sum);
        }
    }

    private void whatItRestsOn() {
        if (set.coreTask().isEmpty()) {
            findings.advice(at("coreTask"), "goals.noCoreTask");
        }
        if (set.forCitizens().isEmpty()) {
            findings.advice(at("forCitizens"), "goals.noCitizens");
        }
        if (set.heard().isEmpty()) {
            findings.advice(at("heard"), "goals.nobodyHeard");
        }
    }

    private static Cure at(String field) {
        return Cure.in(Kind.GOALS, field);
    }
}
