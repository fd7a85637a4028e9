package dk.klar.domain.context;

import dk.klar.domain.context.ContextDifference.Degree;
import dk.klar.domain.context.ContextProfile.Standing;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;
import java.util.Optional;

/**
 * Where success elsewhere is an argument, the place is compared with each unit of the rollout in all eight dimensions.
 * Where most of them are very different, figures from there are no figures for here.
 */
public final class ContextComparisonCriterion {
    /** Very different dimensions of the eight from which on copied figures are flagged. The team's reading of the booklet. */
    private static final int MOST = 5;

    private final GateCase gate;
    private final Findings findings;

    private ContextComparisonCriterion(GateCase gate, Findings findings) {
        this.gate = gate;
        this.findings = findings;
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<SuccessElsewhere>> successes = gate.dossier().all(SuccessElsewhere.class);
        if (successes.isEmpty()) {
            findings.notApplicable();
            return;
        }
        ContextComparisonCriterion criterion = new ContextComparisonCriterion(gate, findings);
        findings.restsOn(successes);
        findings.restsOn(gate.dossier().all(ContextProfile.class));
        if (gate.units().isEmpty()) {
            findings.missing(Cure.adding(Kind.TARGET_GROUP), "context.noUnits");
        }
        gate.units().stream().filter(unit -> Profiles.of(gate, unit, Standing.ROLLOUT_UNIT).isEmpty())
                .forEach(unit -> findings.missing(Cure.adding(Kind.PROFILE), "context.noUnitProfile", unit));
        successes.forEach(criterion::judge);
    }

    private void judge(Entry<SuccessElsewhere> entry) {
        SuccessElsewhere success = entry.body();
        if (success.whatWorked().isEmpty() || success.how().isEmpty()) {
            findings.missing(Cure.in(entry, success.whatWorked().isEmpty() ? "whatWorked" : "how"), "context.notExplained", success.place());
        }
        Optional<Entry<ContextProfile>> there = Profiles.of(gate, success.place(), Standing.SUCCEEDED_THERE);
        if (there.isEmpty()) {
            findings.missing(Cure.adding(Kind.PROFILE), "context.noProfile", success.place());
            return;
        }
        for (String unit : gate.units()) {
            Profiles.of(gate, unit, Standing.ROLLOUT_UNIT).ifPresent(here -> compare(entry, there.get(), here));
        }
    }

    private void compare(Entry<SuccessElsewhere> success, Entry<ContextProfile> there, Entry<ContextProfile> here) {
        Comparison comparison = Comparison.of(there.body(), here.body());
        if (!comparison.notCompared().isEmpty()) {
            Entry<ContextProfile> lacking = there.body().traits().size() < here.body().traits().size() ? there : here;
            findings.missing(Cure.in(lacking, "traits"), "context.notCompared", comparison.from(), comparison.to(), comparison.notCompared());
        }
        List<ContextDimension> very = comparison.that(Degree.VERY_DIFFERENT);
        if (very.size() >= MOST && Boolean.TRUE.equals(success.body().figuresCopied())) {
            findings.missing(Cure.in(success, "figuresCopied"), "context.figures", comparison.from(), comparison.to(), very.size(), very);
        } else if (!very.isEmpty()) {
            findings.advice(Cure.in(here, "traits"), "context.differs", comparison.from(), comparison.to(), very);
        }
    }
}
