package dk.klar.domain.med;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Required;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting that a committee has planned. The municipality keeps the calendar once, for all implementations.
 *
 * @param itemsBy  the last day on which an item can be put on the agenda; empty where the committee's own notice says it
 * @param agendaOn the day the agenda goes out, likewise
 */
public record Meeting(@Listed @Required @RefersTo("committees") String committee, @Listed @Required LocalDate heldOn,
                      @Listed LocalDate itemsBy, @Listed LocalDate agendaOn) implements RecordBody {
    @Override
    public List<Fault> faults() {
        return new Faults().notAfter("itemsBy", itemsBy, heldOn, "meeting.itemsBy.late").notAfter("agendaOn", agendaOn, heldOn, "meeting.agendaOn.late").found();
    }
}
