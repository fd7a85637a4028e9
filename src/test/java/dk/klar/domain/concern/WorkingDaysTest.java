package dk.klar.domain.concern;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Danish working days, held against a calendar of somebody else's. */
public class WorkingDaysTest {
    private final HolidayManager calendar = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

    @Test
    public void holidaysAreThoseOfTheCalendarFrom2024To2040() {
        assertEquals(List.of(), differences(2024, 2040));
    }

    @Test
    public void soTheyWereInTheYearsWithStoreBededag() {
        assertEquals(List.of(), differences(1990, 2023));
    }

    @Test
    public void storeBededagIsAWorkingDaySince2024() {
        // Act no. 214 of 6 March 2023 did away with it: the fourth Friday after Easter.
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2023, 5, 5)));
        assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2024, 4, 26)));
        assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2026, 5, 1)));
    }

    @Test
    public void daysThatOnlyAgreementsGiveOffAreWorkingDays() {
        // 1 May, Constitution Day, Christmas Eve and New Year's Eve are off for many, by agreement and not by law, and not
        // for all or all day. An answer that is due after them is due a day earlier so: nobody waits longer than was said.
        for (MonthDay day : List.of(MonthDay.of(5, 1), MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31))) {
            assertTrue(day.toString(), WorkingDays.isWorkingDay(day.atYear(2025)));
        }
    }

    @Test
    public void saturdaysAndSundaysAreNone() {
        assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2026, 6, 12)));
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 6, 13)));
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 6, 14)));
        assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2026, 6, 15)));
    }

    @Test
    public void easterFallsOnItsFirstAndItsLastPossibleDay() {
        // 22 March and 25 April: of the 2280s and 2030s, beyond what a formula of few years would get right.
        assertEquals(LocalDate.of(2285, 3, 22), WorkingDays.easter(2285));
        assertEquals(LocalDate.of(2038, 4, 25), WorkingDays.easter(2038));
        assertEquals(LocalDate.of(2000, 4, 23), WorkingDays.easter(2000));
    }

    @Test
    public void theDayIsCountedFromTheNextOne() {
        assertEquals(LocalDate.of(2026, 6, 16), WorkingDays.after(LocalDate.of(2026, 6, 15), 1));
        assertEquals(LocalDate.of(2026, 6, 22), WorkingDays.after(LocalDate.of(2026, 6, 15), 5));
        assertEquals(LocalDate.of(2026, 6, 15), WorkingDays.after(LocalDate.of(2026, 6, 15), 0));
    }

    @Test
    public void whatIsSaidOnAFreeDayIsCountedFromTheNextWorkingDay() {
        assertEquals(LocalDate.of(2026, 6, 15), WorkingDays.after(LocalDate.of(2026, 6, 13), 1));
    }

    @Test
    public void easterIsLeaptOver() {
        // Wednesday before Maundy Thursday to Tuesday after Easter Monday.
        assertEquals(LocalDate.of(2026, 4, 7), WorkingDays.after(LocalDate.of(2026, 4, 1), 1));
        assertEquals(1, WorkingDays.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 7)));
        assertEquals(0, WorkingDays.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 6)));
    }

    @Test
    public void christmasAndNewYearAreLeaptOverFromOneYearIntoTheNext() {
        assertEquals(LocalDate.of(2027, 1, 4), WorkingDays.after(LocalDate.of(2026, 12, 31), 1));
        assertEquals(5, WorkingDays.between(LocalDate.of(2026, 12, 23), LocalDate.of(2027, 1, 1)));
    }

    @Test
    public void betweenIsWhatAfterCounts() {
        LocalDate first = LocalDate.of(2026, 3, 30);
        for (int days = 1; days < 60; days++) {
            assertEquals(days, WorkingDays.between(first, WorkingDays.after(first, days)));
        }
    }

    @Test
    public void noDayLiesBetweenADayAndItselfOrAnEarlierOne() {
        assertEquals(0, WorkingDays.between(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 16)));
        assertEquals(0, WorkingDays.between(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 9)));
    }

    /** Weekdays on which the two do not agree. */
    private List<LocalDate> differences(int firstYear, int lastYear) {
        List<LocalDate> differences = new ArrayList<>();
        Stream<LocalDate> days = LocalDate.of(firstYear, 1, 1).datesUntil(LocalDate.of(lastYear + 1, 1, 1));
        days.filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> calendar.isHoliday(day) == WorkingDays.isWorkingDay(day)).forEach(differences::add);
        return differences;
    }

    @Test
    public void theLastDayFromWhichSoManyHavePassedIsFoundAcrossWeekendsAndHolidays() {
        for (LocalDate today = LocalDate.of(2026, 3, 25); today.isBefore(LocalDate.of(2026, 4, 20)); today = today.plusDays(1)) {
            for (int days = 0; days < 12; days++) {
                LocalDate before = WorkingDays.before(today, days);
                assertTrue(today + " " + days, WorkingDays.between(before, today) >= days);
                assertTrue("no later one", days == 0 || WorkingDays.between(before.plusDays(1), today) < days);
            }
        }
    }
}
