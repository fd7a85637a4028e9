package dk.klar.domain.concern;

import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.parked;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.Test;

/** How long employees wait for an answer, in working days, and what comes of it. */
public class ResponseTimesTest {
    @Test
    public void nobodyWaitsWhereNobodySaidAnything() {
        assertEquals(new ResponseTimes(0, 0, 0, OptionalInt.empty()), times(DossierFixture.ready()));
    }

    @Test
    public void whatIsNotAnsweredHasNoMiddle() {
        assertEquals(new ResponseTimes(1, 0, 0, OptionalInt.empty()), times(said(DossierFixture.empty(), "a", "2026-06-01")));
    }

    @Test
    public void daysAreWorkingDays() {
        // Thursday to Monday; the Friday is Constitution Day, which is none by law.
        assertEquals(OptionalInt.of(2), times(answered(DossierFixture.empty(), "a", "2026-06-04", "2026-06-08")).medianDays());
        assertEquals(OptionalInt.of(0), times(answered(DossierFixture.empty(), "a", "2026-06-06", "2026-06-07")).medianDays());
    }

    @Test
    public void theMiddleIsTheOneInTheMiddle() {
        DossierFixture dossier = answered(answered(answered(DossierFixture.empty(), "a", "2026-06-08", "2026-06-09"),
                "b", "2026-06-08", "2026-06-12"), "c", "2026-03-02", "2026-06-12");
        assertEquals(OptionalInt.of(4), times(dossier).medianDays());
    }

    @Test
    public void ofAnEvenNumberTheShorterOfTheTwoInTheMiddleCounts() {
        DossierFixture dossier = answered(answered(DossierFixture.empty(), "a", "2026-06-08", "2026-06-12"), "b", "2026-06-08", "2026-06-09");
        assertEquals(OptionalInt.of(1), times(dossier).medianDays());
    }

    @Test
    public void theFirstAnswerCountsHoweverOftenItIsChanged() {
        List<Entry<?>> entries = new ArrayList<>(answered(DossierFixture.empty(), "a", "2026-06-08", "2026-06-09").entries());
        Stamp later = new Stamp(new UserKey("lars"), Instant.parse("2026-06-12T12:00:00Z"));
        entries.add(entries.remove(1).changed(answer().with("outcome", "ACTED").body(), later));
        ResponseTimes times = ResponseTimes.of(gate(Dossier.of(DossierFixture.ISSUE, entries, List.of(), List.of()), Policy.builtIn(Gate.ROLLOUT)));
        assertEquals(new ResponseTimes(1, 1, 1, OptionalInt.of(1)), times);
    }

    @Test
    public void onlyWhatWasActedOnCountsAsActedOn() {
        DossierFixture dossier = said(DossierFixture.empty(), "a", "2026-06-08").said(Kind.ANSWER, "a", parked("2026-07-01"), "lars", "2026-06-09");
        dossier = said(dossier, "b", "2026-06-08").said(Kind.ANSWER, "b", answer().with("outcome", "DECLINED"), "lars", "2026-06-09");
        dossier = said(dossier, "c", "2026-06-08").said(Kind.ANSWER, "c", answer().with("outcome", "ACTED"), "lars", "2026-06-09");
        assertEquals(new ResponseTimes(3, 3, 1, OptionalInt.of(1)), times(dossier));
    }

    @Test
    public void anAnswerToWhatWasTakenBackIsNotCounted() {
        assertEquals(0, times(DossierFixture.empty().said(Kind.ANSWER, "gone", answer(), "lars", "2026-06-09")).answered());
    }

    @Test
    public void whatWasSaidInConfidenceIsNotCounted() {
        DossierFixture dossier = DossierFixture.empty().confided(true, answer().body()).confided(true, null);
        assertEquals(new ResponseTimes(0, 0, 0, OptionalInt.empty()), times(dossier));
    }

    @Test
    public void anAnswerIsDueAfterAsManyWorkingDaysAsThePolicySays() {
        assertEquals(LocalDate.of(2026, 6, 15), due(Policy.builtIn(Gate.ROLLOUT), "2026-06-08"));
        assertEquals(LocalDate.of(2026, 6, 10), due(Policy.builtIn(Gate.ROLLOUT).with(Draft.of(Thresholds.class).with("answerWithinWorkingDays", 2).body()), "2026-06-08"));
    }

    @SuppressWarnings("unchecked") // a concern's entry holds a concern
    private static LocalDate due(Policy policy, String day) {
        DossierFixture said = said(DossierFixture.empty(), "a", day);
        return ResponseTimes.due((Entry<Concern>) said.entries().get(0), gate(said.dossier(), policy));
    }

    private static GateCase gate(Dossier dossier, Policy policy) {
        return new GateCase(Gate.ROLLOUT, dossier, policy, DossierFixture.TODAY, ZoneOffset.UTC);
    }

    private static DossierFixture said(DossierFixture dossier, String key, String day) {
        return dossier.said(Kind.CONCERN, key, concern(), "mette", day);
    }

    private static DossierFixture answered(DossierFixture dossier, String key, String saidOn, String answeredOn) {
        return said(dossier, key, saidOn).said(Kind.ANSWER, key, answer(), "lars", answeredOn);
    }

    private static ResponseTimes times(DossierFixture dossier) {
        return ResponseTimes.of(dossier.gate());
    }
}
