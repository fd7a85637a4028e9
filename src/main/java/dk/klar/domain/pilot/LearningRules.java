package dk.klar.domain.pilot;

import dk.klar.domain.gate.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the pilot could teach anything, "no" included: PR7, PR13, PR14, PR15. */
final class LearningRules {
    private LearningRules() {
    }

    static List<Reason> criteriaBeforeStart(PilotCase c) {
        List<Reason> reasons = new ArrayList<>();
        if (c.pilot().startsOn() == null) {
            reasons.add(c.reason("startsOn", "pr7.noStart"));
        }
        for (PilotCriterion.Kind kind : PilotCriterion.Kind.values()) {
            List<PilotCriterion> ofKind = c.pilot().criteria().stream().filter(criterion -> criterion.kind() == kind).toList();
            if (ofKind.isEmpty()) {
                reasons.add(c.reason("criteria", "pr7.none", kind));
            } else if (ofKind.stream().noneMatch(criterion -> setBeforeStart(c, criterion))) {
                reasons.add(c.reason("criteria", "pr7.late", kind));
            }
        }
        return reasons;
    }

    private static boolean setBeforeStart(PilotCase c, PilotCriterion criterion) {
        LocalDate start = c.pilot().startsOn();
        return c.past(criterion.setOn()) && (start == null || criterion.setOn().isBefore(start));
    }

    static List<Reason> closed(PilotCase c) {
        Pilot pilot = c.pilot();
        List<Reason> reasons = new ArrayList<>();
        if (pilot.endsOn() == null) {
            reasons.add(c.reason("endsOn", "pr13.noEnd"));
        } else if (!c.past(pilot.endsOn())) {
            reasons.add(c.reason("endsOn", "pr13.notOver", pilot.endsOn()));
        }
        if (pilot.decision() == null) {
            reasons.add(c.reason("decision", "pr13.noDecision"));
            return reasons;
        }
        if (pilot.decisionReason().isEmpty()) {
            reasons.add(c.reason("decisionReason", "pr13.noReason"));
        }
        if (!c.past(pilot.decidedOn())) {
            reasons.add(c.reason("decidedOn", "pr13.notYet"));
        } else if (pilot.endsOn() != null && pilot.decidedOn().isBefore(pilot.endsOn())) {
            reasons.add(c.reason("decidedOn", "pr13.tooEarly", pilot.decidedOn(), pilot.endsOn()));
        }
        return reasons;
    }

    static List<Reason> negativeEvidence(PilotCase c) {
        return c.pilot().whatDidNotWork().isEmpty() && c.pilot().dissent().isEmpty()
                ? List.of(c.reason("whatDidNotWork", "pr14.none")) : List.of();
    }

    static List<Reason> evaluated(PilotCase c) {
        Pilot pilot = c.pilot();
        List<Reason> reasons = new ArrayList<>();
        if (pilot.evaluatedOn() == null) {
            reasons.add(c.reason("evaluatedOn", "pr15.noDate"));
        } else if (!c.past(pilot.evaluatedOn())) {
            reasons.add(c.reason("evaluatedOn", "pr15.notYet", pilot.evaluatedOn()));
        } else if (pilot.endsOn() != null && pilot.evaluatedOn().isBefore(pilot.endsOn())) {
            reasons.add(c.reason("evaluatedOn", "pr15.tooEarly", pilot.evaluatedOn(), pilot.endsOn()));
        }
        if (pilot.evaluatedOn() != null && pilot.decidedOn() != null && pilot.evaluatedOn().isAfter(pilot.decidedOn())) {
            reasons.add(c.reason("evaluatedOn", "pr15.afterDecision", pilot.evaluatedOn(), pilot.decidedOn()));
        }
        if (pilot.evaluatedBy().isEmpty()) {
            reasons.add(c.reason("evaluatedBy", "pr15.noAuthor"));
        }
        if (pilot.evaluation().isEmpty()) {
            reasons.add(c.reason("evaluation", "pr15.nothing"));
        }
        return reasons;
    }
}
