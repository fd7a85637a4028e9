package dk.klar.domain.pilot;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Stamped;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * Why a rule need not be met here.
 *
 * @param by who says so; Klar fills it in
 * @param on since when; Klar fills it in
 */
public record Justification(@Required PilotRule rule, @Required Kind kind, @Required @Text(max = 2000) String reason,
                            @Stamped UserKey by, @Stamped LocalDate on) {
    /** Not met for a good reason, or not a question for this pilot at all. */
    public enum Kind { JUSTIFIED, NOT_RELEVANT }

    boolean saysTheSameAs(Justification other) {
        return rule == other.rule && kind == other.kind && reason.equals(other.reason);
    }

    Justification by(UserKey author, LocalDate day) {
        return new Justification(rule, kind, reason, author, day);
    }
}
