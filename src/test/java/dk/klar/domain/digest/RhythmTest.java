package dk.klar.domain.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** On which days somebody is told. */
public class RhythmTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);

    @Test
    public void onceAWeekIsMonday() {
        assertEquals(List.of(MONDAY), days(Rhythm.WEEKLY, MONDAY));
    }

    @Test
    public void everyWorkingDayLeavesOutTheWeekend() {
        assertEquals(List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4)), days(Rhythm.DAILY, MONDAY));
    }

    @Test
    public void neverIsNever() {
        assertEquals(List.of(), days(Rhythm.OFF, MONDAY));
    }

    @Test
    public void whereMondayIsAHolidayItIsTheFirstWorkingDayAfter() {
        LocalDate easterMonday = LocalDate.of(2026, 4, 6);
        assertEquals(List.of(easterMonday.plusDays(1)), days(Rhythm.WEEKLY, easterMonday));
        assertFalse(Rhythm.DAILY.due(easterMonday));
    }

    @Test
    public void atTheTurnOfTheYearAWeekIsAWeek() {
        LocalDate monday = LocalDate.of(2026, 12, 28);
        assertEquals(List.of(monday), days(Rhythm.WEEKLY, monday));
        assertFalse("Friday 1 January", Rhythm.DAILY.due(LocalDate.of(2027, 1, 1)));
    }

    @Test
    public void whoHasNotChosenIsToldOnlyWhereTheyOwnOrLead() {
        assertEquals(Rhythm.WEEKLY, Rhythm.unlessChosen(true));
        assertEquals(Rhythm.OFF, Rhythm.unlessChosen(false));
        assertTrue(Rhythm.unlessChosen(true).due(MONDAY));
    }

    private static List<LocalDate> days(Rhythm rhythm, LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7)).filter(rhythm::due).toList();
    }
}
