package dk.klar.domain.concern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/** Danish working days: Monday to Friday but for public holidays. */
public final class WorkingDays {
    /** Store bededag was a public holiday up to and including this year. */
    private static final int LAST_PRAYER_DAY = 2023;

    private WorkingDays() {
    }

    /** The day so many working days after another. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate there = day;
        for (int left = workingDays; left > 0; ) {
            there = there.plusDays(1);
            left -= isWorkingDay(there) ? 1 : 0;
        }
        return there;
    }

    /** The last day from which so many working days have passed until another, that one included. */
    public static LocalDate before(LocalDate day, int workingDays) {
        LocalDate there = day;
        for (int left = workingDays; left > 0; there = there.minusDays(1)) {
            left -= isWorkingDay(there) ? 1 : 0;
        }
        return there;
    }

    /** Working days from the day after the first up to and including the last; 0 where the last is not later. */
    public static int between(LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (date.equals(MonthDay.of(1, 1)) || date.equals(MonthDay.of(12, 25)) || date.equals(MonthDay.of(12, 26))) {
            return true;
        }
        long afterEaster = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return afterEaster == -3 || afterEaster == -2 || afterEaster == 0 || afterEaster == 1
                || afterEaster == 26 && day.getYear() <= LAST_PRAYER_DAY
                || afterEaster == 39 || afterEaster == 49 || afterEaster == 50;
    }

    /** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
