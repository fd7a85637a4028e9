package dk.klar.domain.calendar;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.med.MedCalendar.Slot;
import dk.klar.domain.portfolio.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A day that stands in somebody's calendar. It is a day, not a moment: no time zone moves it.
 *
 * @param id stays while the day changes, so that a calendar moves what it has and does not show it twice
 */
public record Appointment(String id, What what, LocalDate on) {
    /** What is on that day: the first three are a committee's, the others an implementation's. */
    public enum What {
        /** A committee meets. */
        MEETING,
        /** The last day for items at the meeting. */
        ITEMS_BY,
        /** The meeting's agenda goes out. */
        AGENDA,
        /** The last day for this implementation's item. */
        ITEM,
        /** A committee meets and has this implementation on the agenda. */
        DISCUSSION,
        /** It is to be decided whether it goes on. */
        DECISION
    }

    /** The days of a meeting. */
    public static List<Appointment> of(Slot slot) {
        return List.of(new Appointment(id(What.MEETING, slot.meeting()), What.MEETING, slot.heldOn()),
                new Appointment(id(What.ITEMS_BY, slot.meeting()), What.ITEMS_BY, slot.itemsBy()),
                new Appointment(id(What.AGENDA, slot.meeting()), What.AGENDA, slot.agendaOn()));
    }

    /** The days of an implementation, as far as they are known. */
    public static List<Appointment> of(IssueId issue, Summary summary) {
        return Stream.of(maybe(What.ITEM, issue, summary.itemBy()), maybe(What.DISCUSSION, issue, summary.nextMeeting()),
                maybe(What.DECISION, issue, summary.decidedOn())).filter(Objects::nonNull).toList();
    }

    private static Appointment maybe(What what, IssueId issue, LocalDate on) {
        return on == null ? null : new Appointment(id(what, String.valueOf(issue.value())), what, on);
    }

    private static String id(What what, String of) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + of;
    }
}
