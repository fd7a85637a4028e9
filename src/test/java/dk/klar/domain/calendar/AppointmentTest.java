package dk.klar.domain.calendar;

import static dk.klar.testing.DossierFixture.TODAY;
import static dk.klar.testing.DossierFixture.committee;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.calendar.Appointment.What;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.med.Meeting;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Summaried;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** The days of meetings and implementations. */
public class AppointmentTest {
    @Test
    public void aMeetingHasThreeDaysThatKeepTheirIdsWhenItMoves() {
        assertEquals(List.of(new Appointment("meeting-m", What.MEETING, TODAY.plusDays(30)), new Appointment("items-by-m", What.ITEMS_BY, TODAY.plusDays(16)),
                new Appointment("agenda-m", What.AGENDA, TODAY.plusDays(23))), of(30));
        assertEquals(of(30).stream().map(Appointment::id).toList(), of(60).stream().map(Appointment::id).toList());
    }

    @Test
    public void anImplementationHasTheDaysThatAreKnown() {
        IssueId issue = new IssueId(7);
        assertEquals(List.of(new Appointment("item-7", What.ITEM, LocalDate.of(2026, 2, 26)), new Appointment("discussion-7", What.DISCUSSION, LocalDate.of(2026, 3, 12)),
                new Appointment("decision-7", What.DECISION, LocalDate.of(2026, 4, 1))), Appointment.of(issue, Summaried.full()));
        assertEquals(List.of(), Appointment.of(issue, Summaried.bare(GateState.BLOCKED)));
    }

    private static List<Appointment> of(int days) {
        DossierFixture fixture = DossierFixture.empty().with(Kind.COMMITTEE, "area", committee("AREA"))
                .with(Kind.MEETING, "m", Draft.of(Meeting.class).with("committee", "area").with("heldOn", TODAY.plusDays(days).toString()));
        return Appointment.of(MedCalendar.all(fixture.entries().stream().filter(entry -> entry.kind().shared()).toList()).get(0));
    }
}
