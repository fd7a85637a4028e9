package dk.klar.domain.support;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.plan.ImplementationPlan;
import java.util.List;
import java.util.Optional;

/** Staff differ: there is more than one way in, each with somebody at one's side and time for it. */
public final class SegmentsCriterion {
    private SegmentsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Segment>> segments = gate.dossier().all(Segment.class);
        Optional<Entry<ImplementationPlan>> why = gate.dossier().only(ImplementationPlan.class)
                .filter(plan -> !plan.body().oneRouteForAll().isEmpty());
        boolean oneDoes = why.isPresent();
        if (segments.isEmpty() && !oneDoes) {
            findings.missing(Cure.adding(Kind.SEGMENT), "segments.none");
        } else if (segments.size() == 1 && !oneDoes) {
            findings.missing(Cure.adding(Kind.SEGMENT), "segments.one", segments.get(0).body().who());
        } else if (!oneDoes && same(segments)) {
            findings.missing(Cure.in(segments.get(0), "route"), "segments.same");
        }
        for (Entry<Segment> entry : segments) {
            Segment segment = entry.body();
            if (segment.route().isEmpty()) {
                findings.missing(Cure.in(entry, "route"), "segments.noRoute", segment.who());
            }
            if (segment.helper().isEmpty()) {
                findings.missing(Cure.in(entry, "helper"), "segments.noHelper", segment.who());
            }
            if (segment.hours() == null || segment.hours().signum() == 0) {
                findings.missing(Cure.in(entry, "hours"), "segments.noHours", segment.who());
            }
            if (segment.prerequisites().isEmpty()) {
                findings.advice(Cure.in(entry, "prerequisites"), "segments.noPrerequisites", segment.who());
            }
        }
        findings.restsOn(segments);
        why.ifPresent(findings::restsOn);
    }

    /** Whether they differ in name only. */
    private static boolean same(List<Entry<Segment>> segments) {
        return segments.stream().map(entry -> List.of(entry.body().route(), entry.body().helper(), String.valueOf(entry.body().hours())))
                .distinct().count() == 1;
    }
}
