package dk.klar.domain.pilot;

import dk.klar.domain.gate.Reason;
import dk.klar.domain.pilot.Pilot.Participants;
import dk.klar.domain.pilot.Pilot.ResponsibleIs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether the pilot ran under the conditions that the rollout will have: PR6, PR9, PR10, PR11, PR16. */
final class ConditionRules {
    private ConditionRules() {
    }

    static List<Reason> ordinary(PilotCase c) {
        Pilot pilot = c.pilot();
        List<Reason> reasons = new ArrayList<>();
        if (pilot.supportHoursPilot() == null || pilot.supportHoursRollout() == null) {
            reasons.add(c.reason(pilot.supportHoursPilot() == null ? "supportHoursPilot" : "supportHoursRollout", "pr6.noHours"));
        } else if (tooMuch(pilot.supportHoursPilot(), pilot.supportHoursRollout(), c.policy().supportRatioAtMost())) {
            reasons.add(c.reason("supportHoursRollout", "pr6.ratio", pilot.supportHoursPilot(),
                    pilot.supportHoursRollout(), c.policy().supportRatioAtMost()));
        }
        if (pilot.participants() == null) {
            reasons.add(c.reason("participants", "pr6.noParticipants"));
        } else if (pilot.participants() == Participants.MORE_SKILLED_OR_MOTIVATED) {
            reasons.add(c.reason("participants", "pr6.participants"));
        }
        if (!pilot.extraAttention().isEmpty()) {
            reasons.add(c.reason("extraAttention", "pr6.attention", pilot.extraAttention()));
        }
        return reasons;
    }

    /** Compared by multiplying, so that no support at all in the rollout needs no division by zero. */
    private static boolean tooMuch(BigDecimal pilot, BigDecimal rollout, BigDecimal ratio) {
        return pilot.compareTo(rollout.multiply(ratio)) > 0;
    }

    static List<Reason> apart(PilotCase c) {
        return Boolean.TRUE.equals(c.pilot().apartFromCasework())
                ? List.of() : List.of(c.reason("apartFromCasework", "pr9.notApart"));
    }

    static List<Reason> staffRunIt(PilotCase c) {
        Pilot pilot = c.pilot();
        if (pilot.responsible() == null) {
            return List.of(c.reason("responsible", "pr10.nobody"));
        }
        return pilot.responsibleIs() == ResponsibleIs.TARGET_GROUP_EMPLOYEE
                ? List.of() : List.of(c.reason("responsibleIs", "pr10.notStaff"));
    }

    static List<Reason> technologyFirst(PilotCase c) {
        Pilot pilot = c.pilot();
        List<Reason> reasons = new ArrayList<>();
        if (pilot.technicalPassedOn() == null) {
            reasons.add(c.reason("technicalPassedOn", "pr11.notPassed"));
        } else if (pilot.workflowStartedOn() != null && pilot.workflowStartedOn().isBefore(pilot.technicalPassedOn())) {
            reasons.add(c.reason("workflowStartedOn", "pr11.tooEarly", pilot.workflowStartedOn(), pilot.technicalPassedOn()));
        }
        if (pilot.integrationsTested().isEmpty()) {
            reasons.add(c.reason("integrationsTested", "pr11.noIntegrations"));
        }
        return reasons;
    }

    static List<Reason> sameThing(PilotCase c) {
        Pilot pilot = c.pilot();
        if (pilot.versionTested().isEmpty() || pilot.versionRolledOut().isEmpty()) {
            return List.of(c.reason(pilot.versionTested().isEmpty() ? "versionTested" : "versionRolledOut", "pr16.noVersion"));
        }
        return pilot.versionTested().equalsIgnoreCase(pilot.versionRolledOut())
                ? List.of() : List.of(c.reason("versionRolledOut", "pr16.differs", pilot.versionTested(), pilot.versionRolledOut()));
    }
}
