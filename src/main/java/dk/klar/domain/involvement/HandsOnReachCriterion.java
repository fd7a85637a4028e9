package dk.klar.domain.involvement;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.TargetGroup;
import java.util.List;

/** Meaning is experienced, not explained: enough of each target group have had it in their own hands. */
public final class HandsOnReachCriterion {
    private HandsOnReachCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        ReachAndDepth reach = ReachAndDepth.of(gate);
        List<Entry<TargetGroup>> groups = gate.dossier().all(TargetGroup.class);
        if (groups.isEmpty()) {
            findings.missing(Cure.adding(Kind.TARGET_GROUP), "handsOn.noTargetGroups");
        }
        for (TargetGroup group : reach.groups()) {
            int people = reach.handsOn(group);
            if (people * 100L < (long) group.headcount() * gate.policy().handsOnPercent()) {
                findings.missing(Cure.adding(Kind.INVOLVEMENT), "handsOn.tooFew", group.unit(), group.profession(), people,
                        group.headcount(), gate.policy().handsOnPercent());
            }
        }
        experience(gate, findings);
        findings.restsOn(groups);
        findings.restsOn(gate.dossier().all(Involvement.class));
    }

    /** What makes people believe it: hours in their own hands, and a colleague who has tried it before them. */
    private static void experience(GateCase gate, Findings findings) {
        List<Entry<Involvement>> held = gate.dossier().all(Involvement.class).stream().filter(entry -> gate.past(entry.body().heldOn())).toList();
        held.stream().filter(entry -> entry.body().level().handsOn() && entry.body().hoursHandsOn() == null)
                .forEach(entry -> findings.advice(Cure.in(entry, "hoursHandsOn"), "handsOn.noHours", entry.body().title()));
        if (!held.isEmpty() && held.stream().noneMatch(entry -> entry.body().presentedBy() == Involvement.Presenter.COLLEAGUE)) {
            findings.advice(Cure.adding(Kind.INVOLVEMENT), "handsOn.noColleague");
        }
    }
}
