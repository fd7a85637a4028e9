package dk.klar.domain.pilot;

import dk.klar.domain.gate.Reason;
import java.util.List;

/**
 * What one rule says of one pilot.
 *
 * @param missing       what it lacks; also filled where that is justified
 * @param justification who found that it need not be met, or null
 * @param blocking      whether the policy holds a rollout back for it
 */
public record RuleVerdict(PilotRule rule, Outcome outcome, List<Reason> missing, Justification justification, boolean blocking) {
    /** Kept apart; never summed. */
    public enum Outcome { MET, NOT_MET, JUSTIFIED, NOT_RELEVANT }

    /** Whether this rule holds a rollout back. */
    public boolean holdsBack() {
        return blocking && outcome == Outcome.NOT_MET;
    }
}
