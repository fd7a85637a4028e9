package dk.klar.domain.decision;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;

/**
 * That an implementation was moved back before a gate: it must be decided and passed anew. What was passed before stays on
 * record with its evidence, and no longer counts. Written by Klar at the transition; nobody edits it.
 */
public record Reopening(@Listed @Required Gate gate) implements RecordBody {
}
