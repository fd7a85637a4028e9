package dk.klar.domain.portfolio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.testing.Summaried;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;

/** How a project stood on a day. */
public class TallyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    public void everyImplementationCountsWhereItStood() {
        Tally tally = Tally.of(7, TODAY, List.of(Summaried.full(), Summaried.bare(GateState.READY), Summaried.bare(GateState.READY)), 5);
        assertEquals(3, tally.all());
        assertEquals(Map.of(Gate.ROLLOUT, Map.of(GateState.BREACHED, 1, GateState.READY, 2)), tally.states());
        assertEquals(Map.of(Criterion.ROLES, 1, Criterion.MED_DISCUSSION, 1), tally.unmet());
        assertEquals(Map.of(Pitfall.values()[0], 1, Pitfall.values()[15], 1), tally.open());
        assertEquals(1, tally.pilots());
    }

    @Test
    public void ofFewerThanKConcernsThatWaitTheNumberIsNotKept() {
        assertEquals(Integer.valueOf(0), waiting(0));
        assertNull(waiting(1));
        assertNull(waiting(4));
        assertEquals(Integer.valueOf(5), waiting(5));
    }

    @Test
    public void everyDayIsKeptForThreeYearsAndOfEachOlderWeekTheFirst() {
        LocalDate limit = Tally.everyDayFrom(TODAY);
        assertEquals(LocalDate.of(2023, 6, 15), limit);
        List<LocalDate> days = Stream.iterate(limit.minusDays(20), day -> day.plusDays(1)).limit(25).toList();
        List<LocalDate> surplus = Tally.surplus(days, TODAY);
        List<LocalDate> kept = days.stream().filter(day -> !surplus.contains(day) && day.isBefore(limit)).toList();
        assertEquals("the first that there is, then Mondays", List.of(limit.minusDays(20), LocalDate.of(2023, 5, 29), LocalDate.of(2023, 6, 5), LocalDate.of(2023, 6, 12)), kept);
        assertEquals("none of the days that are younger", List.of(), surplus.stream().filter(day -> !day.isBefore(limit)).toList());
        assertEquals("again, there is nothing to let go", List.of(), Tally.surplus(kept, TODAY));
    }

    private static Integer waiting(int concerns) {
        return Tally.of(7, TODAY, List.of(Summaried.blockedBy(List.of(), Summaried.heard(Collections.nCopies(concerns, TODAY), List.of()))), 5).waiting();
    }
}
