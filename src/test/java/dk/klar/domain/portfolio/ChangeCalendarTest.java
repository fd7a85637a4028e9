package dk.klar.domain.portfolio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.portfolio.ChangeCalendar.Cell;
import dk.klar.domain.portfolio.ChangeCalendar.Change;
import dk.klar.domain.portfolio.ChangeCalendar.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Where several changes hit the same people at once. */
public class ChangeCalendarTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private final List<Change> changes = new ArrayList<>();

    @Test
    public void twoRolloutsInAUnitCollideFromTheDayThatBothAreOn() {
        own("OMS-1", "Øst", "2026-09-01", "2026-09-20");
        own("OMS-2", "øst ", "2026-09-20", "2026-10-05");
        Unit unit = units().get(0);
        assertEquals("Øst", unit.name());
        assertTrue(unit.collides());
        assertEquals(List.of(true, false, false), unit.cells().stream().map(Cell::collides).toList());
        assertEquals(List.of(2, 1, 0), unit.cells().stream().map(cell -> cell.changes().size()).toList());
    }

    @Test
    public void oneAfterTheOtherInTheSameMonthIsNoCollision() {
        own("OMS-1", "Øst", "2026-09-01", "2026-09-19");
        own("OMS-2", "Øst", "2026-09-20", "2026-10-05");
        assertFalse(units().get(0).collides());
    }

    @Test
    public void stepsOfOneRolloutDoNotCollideAndStandOnce() {
        own("OMS-1", "Øst", "2026-09-01", "2026-09-19");
        own("OMS-1", "Øst", "2026-09-10", "2026-09-25");
        assertFalse(units().get(0).collides());
        assertEquals(1, units().get(0).cells().get(0).changes().size());
    }

    @Test
    public void theSameOtherChangeNamedTwiceIsOne() {
        other("OMS-1", "Øst", "Nyt omsorgssystem", null, null);
        other("OMS-2", "Øst", "nyt omsorgssystem ", null, null);
        assertFalse(units().get(0).collides());
        own("OMS-2", "Øst", "2026-11-01", "2026-11-30");
        assertEquals("what has no end goes on", List.of(false, false, true), units().get(0).cells().stream().map(Cell::collides).toList());
    }

    @Test
    public void whatLiesOutsideIsLeftOut() {
        own("OMS-1", "Øst", "2026-08-01", "2026-08-31");
        own("OMS-1", "Vest", "2026-12-01", "2026-12-31");
        assertEquals(List.of(), units());
    }

    private List<Unit> units() {
        return ChangeCalendar.of(changes, SEPTEMBER, 3);
    }

    private void own(String key, String unit, String from, String to) {
        other(key, unit, "", from, to);
    }

    private void other(String key, String unit, String other, String from, String to) {
        changes.add(new Change(key, key, new Spell(unit, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), other)));
    }
}
