package dk.klar.domain.support;

import static dk.klar.testing.DossierFixture.support;
import static dk.klar.testing.PlanFixture.segment;
import static org.junit.Assert.assertEquals;

import dk.klar.testing.Draft;
import java.util.List;
import org.junit.Test;

/** Ways to get help and ways in, as they are typed. */
public class SupportTest {
    @Test
    public void supportEndsOnTheDayItBeginsAtTheEarliest() {
        assertEquals(List.of(), support().with("from", "2026-08-03").with("to", "2026-08-03").faults());
        assertEquals(List.of("to support.ends.early"), support().with("from", "2026-08-03").with("to", "2026-08-02").faults());
    }

    @Test
    public void supportHasANameABeginningAndAnEnd() {
        assertEquals(List.of("channel field.required", "from field.required", "to field.required"), Draft.of(SupportChannel.class).faults());
    }

    @Test
    public void hoursOfHelpAWeekAreThoseOfManyHelpers() {
        assertEquals(List.of(), support().with("hoursPerWeek", 10_000).faults());
        assertEquals(List.of("hoursPerWeek field.range"), support().with("hoursPerWeek", 10_001).faults());
    }

    @Test
    public void aSegmentIsOfPeople() {
        assertEquals(List.of("who field.required"), Draft.of(Segment.class).faults());
        assertEquals(List.of(), segment("Natholdet").with("headcount", 1).with("hours", 1000).faults());
        assertEquals(List.of("headcount field.range", "hours field.range"),
                segment("Natholdet").with("headcount", 0).with("hours", 1001).faults());
    }
}
