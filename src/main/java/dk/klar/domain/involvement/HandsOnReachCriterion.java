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
        findings.restsOn(groups);
        findings.restsOn(gate.dossier().all(Involvement.class));
    }
}
