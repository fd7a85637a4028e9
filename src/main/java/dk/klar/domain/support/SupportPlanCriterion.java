package dk.klar.domain.support;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.plan.ImplementationPlan;
import dk.klar.domain.plan.RolloutStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Support is there when and as long as it is needed: without a gap from the first step of the rollout until it is daily
 * life, some weeks after the last.
 */
public final class SupportPlanCriterion {
    private SupportPlanCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<SupportChannel>> channels = gate.dossier().all(SupportChannel.class);
        List<Entry<RolloutStep>> steps = gate.dossier().all(RolloutStep.class);
        findings.restsOn(channels);
        findings.restsOn(steps);
        planThatSaysHowLong(gate).ifPresent(findings::restsOn);
        if (channels.isEmpty()) {
            findings.missing(Cure.adding(Kind.SUPPORT), "support.none");
        }
        if (steps.isEmpty()) {
            findings.missing(Cure.adding(Kind.ROLLOUT_STEP), "support.noSteps");
        } else if (!channels.isEmpty()) {
            LocalDate first = steps.stream().map(step -> step.body().startsOn()).min(Comparator.naturalOrder()).orElseThrow();
            gaps(channels, first, lastDay(steps, gate), findings);
        }
        whoHelps(channels, findings);
    }

    /** The day on which it is to be daily life. */
    private static LocalDate lastDay(List<Entry<RolloutStep>> steps, GateCase gate) {
        int weeks = planThatSaysHowLong(gate).map(plan -> plan.body().stabilisationWeeks()).orElse(gate.policy().stabilisationWeeks());
        return steps.stream().map(step -> step.body().lastDay()).max(Comparator.naturalOrder()).orElseThrow().plusWeeks(weeks);
    }

    /** The plan, where it says how long it takes. */
    private static Optional<Entry<ImplementationPlan>> planThatSaysHowLong(GateCase gate) {
        return gate.dossier().only(ImplementationPlan.class).filter(plan -> plan.body().stabilisationWeeks() != null);
    }

    private static void gaps(List<Entry<SupportChannel>> channels, LocalDate first, LocalDate last, Findings findings) {
        LocalDate next = first;
        List<Entry<SupportChannel>> inOrder = channels.stream().sorted(Comparator.comparing(entry -> entry.body().from())).toList();
        for (Entry<SupportChannel> entry : inOrder) {
            if (entry.body().from().isAfter(next) && !next.isAfter(last)) {
                findings.missing(Cure.in(entry, "from"), "support.gap", next, earlier(entry.body().from().minusDays(1), last));
            }
            next = later(next, entry.body().to().plusDays(1));
        }
        if (!next.isAfter(last)) {
            Entry<SupportChannel> longest = channels.stream().max(Comparator.comparing(entry -> entry.body().to())).orElseThrow();
            findings.missing(Cure.in(longest, "to"), "support.endsEarly", next, last);
        }
    }

    private static void whoHelps(List<Entry<SupportChannel>> channels, Findings findings) {
        for (Entry<SupportChannel> entry : channels) {
            SupportChannel channel = entry.body();
            if (!Boolean.TRUE.equals(channel.knowsProfession())) {
                findings.advice(Cure.in(entry, channel.supplierDuty().isEmpty() ? "supplierDuty" : "knowsProfession"),
                        channel.supplierDuty().isEmpty() ? "support.notBound" : "support.notOfTheProfession", channel.channel());
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
