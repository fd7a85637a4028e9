package dk.klar.domain.gate;

import dk.klar.domain.med.Level;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Required;
import java.time.LocalDate;

/**
 * At which level of management a gate is decided, and when. The level says which MED committee is the right one;
 * the day says what came before the decision.
 *
 * @param committee key of the one that is to discuss it; empty where nobody has said, or any at the level will do
 */
public record GatePlan(@Required Level decidedAt, @Required LocalDate decidedOn, @RefersTo("committees") String committee) implements RecordBody {
}
