package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.ResponseTimes;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.Test;

/** What is recorded at night counts for the day that the clock on the wall says, before and after it is changed. */
public class DayOfARecordTest {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Test
    public void theDayBeginsAtMidnightInDenmark() {
        assertEquals("summer, a minute before", LocalDate.of(2026, 6, 16), waitsSince("2026-06-16T21:59:59Z"));
        assertEquals(LocalDate.of(2026, 6, 17), waitsSince("2026-06-16T22:00:00Z"));
        assertEquals("winter, a minute before", LocalDate.of(2026, 1, 15), waitsSince("2026-01-15T22:59:59Z"));
        assertEquals(LocalDate.of(2026, 1, 16), waitsSince("2026-01-15T23:00:00Z"));
    }

    @Test
    public void theDayOnWhichTheClocksChangeBeginsByTheOldTimeAndEndsByTheNew() {
        assertEquals(LocalDate.of(2026, 3, 29), waitsSince("2026-03-28T23:00:00Z"));
        assertEquals(LocalDate.of(2026, 3, 29), waitsSince("2026-03-29T21:59:59Z"));
        assertEquals(LocalDate.of(2026, 3, 30), waitsSince("2026-03-29T22:00:00Z"));
        assertEquals(LocalDate.of(2026, 10, 25), waitsSince("2026-10-24T22:00:00Z"));
        assertEquals(LocalDate.of(2026, 10, 25), waitsSince("2026-10-25T22:59:59Z"));
        assertEquals(LocalDate.of(2026, 10, 26), waitsSince("2026-10-25T23:00:00Z"));
    }

    /** Said on Monday evening, answered just after midnight: that is a day later, wherever it is looked at. */
    @Test
    public void workingDaysUntilAnAnswerAreThoseInDenmark() {
        GateCase gate = gate(entry(Kind.CONCERN, ConcernFixture.concern().body(), "2026-06-15T20:00:00Z"), entry(Kind.ANSWER, ConcernFixture.answer().body(), "2026-06-15T22:30:00Z"));
        assertEquals(List.of(1), summary(gate).outlook().answeredIn());
        assertEquals(OptionalInt.of(1), ResponseTimes.of(gate).medianDays());
    }

    @Test
    public void anAnswerIsDueByTheSameDay() {
        Entry<?> concern = entry(Kind.CONCERN, ConcernFixture.concern().body(), "2026-06-07T22:30:00Z");
        assertEquals("said on Monday the 8th", LocalDate.of(2026, 6, 15), due(concern));
    }

    @SuppressWarnings("unchecked") // a concern's entry holds a concern
    private static LocalDate due(Entry<?> concern) {
        return ResponseTimes.due((Entry<Concern>) concern, gate(concern));
    }

    private static LocalDate waitsSince(String said) {
        Summary summary = summary(gate(entry(Kind.CONCERN, ConcernFixture.concern().body(), said)));
        assertEquals("one rule", List.of(summary.unansweredSince()), summary.outlook().waiting());
        return summary.unansweredSince();
    }

    private static Summary summary(GateCase gate) {
        return Summary.of(List.of(gate), gate);
    }

    private static GateCase gate(Entry<?>... entries) {
        return new GateCase(Gate.ROLLOUT, Dossier.of(DossierFixture.ISSUE, List.of(entries), List.of(), List.of()), Policy.builtIn(Gate.ROLLOUT), DossierFixture.TODAY, DENMARK);
    }

    private static Entry<?> entry(Kind kind, RecordBody body, String at) {
        Stamp stamp = new Stamp(new UserKey("mette"), Instant.parse(at));
        return new Entry<>(Subject.of(DossierFixture.ISSUE), kind, "a", 1, body, stamp, stamp);
    }
}
