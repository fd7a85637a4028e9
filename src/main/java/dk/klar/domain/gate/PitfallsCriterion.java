package dk.klar.domain.gate;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.pitfall.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every pitfall has been judged. What the judgement is, is the team's: a pitfall that was hit is no bar, one that was passed over is. */
final class PitfallsCriterion {
    private PitfallsCriterion() {
    }

    static CriterionVerdict judge(Criterion criterion, GateCase gate) {
        List<Reason> missing = new ArrayList<>();
        List<Reason> advice = new ArrayList<>();
        List<Entry<?>> restsOn = new ArrayList<>();
        for (Pitfall pitfall : Pitfall.values()) {
            Optional<Entry<Judgement>> judgement = gate.dossier().judgement(pitfall);
            judgement.ifPresent(restsOn::add);
            if (judgement.isEmpty()) {
                missing.add(at(pitfall, "stance", "pitfalls.notJudged", pitfall));
            } else if (judgement.get().body().reviewOn() != null && judgement.get().body().reviewOn().isBefore(gate.today())) {
                advice.add(at(pitfall, "reviewOn", "pitfalls.reviewDue", pitfall, judgement.get().body().reviewOn()));
            }
        }
        return new CriterionVerdict(criterion, missing, advice, restsOn);
    }

    private static Reason at(Pitfall pitfall, String field, String code, Object... args) {
        return Reason.of(new Reason.Cure("pitfalls", pitfall.id(), field), code, args);
    }
}
