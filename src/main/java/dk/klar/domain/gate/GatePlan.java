package dk.klar.domain.gate;

import dk.klar.domain.med.Level;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import java.time.LocalDate;

/**
 * At which level of management a gate is decided, and when. The level says which MED committee is the right one;
 * the day says what came before the decision.
 */
public record GatePlan(@Required Level decidedAt, @Required LocalDate decidedOn) implements RecordBody {
}
