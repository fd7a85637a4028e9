package dk.klar.domain.decision;

import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import java.time.LocalDate;

/**
 * That the owner of a condition was told that it is past due, once. Written by Klar under the condition's key, before anything
 * is sent: nobody is told twice.
 */
public record Reminder(@Required LocalDate sentOn) implements RecordBody {
}
