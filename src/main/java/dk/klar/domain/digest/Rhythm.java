package dk.klar.domain.digest;

import dk.klar.domain.concern.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often somebody wants to be told what waits for them. */
public enum Rhythm {
    /** Never. */
    OFF,
    /** On Mondays; where Monday is a public holiday, on the first working day after it in that week. */
    WEEKLY,
    /** On every Danish working day. */
    DAILY;

    /** What holds for who has not chosen: those who own or lead a change cannot do without, all others are left in peace. */
    public static Rhythm unlessChosen(boolean ownsOrLeads) {
        return ownsOrLeads ? WEEKLY : OFF;
    }

    public boolean due(LocalDate today) {
        return switch (this) {
            case OFF -> false;
            case WEEKLY -> WorkingDays.isWorkingDay(today) && WorkingDays.between(sundayBefore(today), today) == 1;
            case DAILY -> WorkingDays.isWorkingDay(today);
        };
    }

    private static LocalDate sundayBefore(LocalDate day) {
        return day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }
}
