package dk.klar.domain.concern;

import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.parked;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.triage.Track;
import dk.klar.testing.DossierFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Whoever asks for an answer before the rollout gets one before the rollout. */
public class ConcernsAnsweredCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready().with(Kind.CONCERN, "c", concern());

    @Test
    public void itHoldsTheRolloutBackOnEveryTrack() {
        for (Track track : Track.values()) {
            assertEquals(Demand.MUST, Policy.builtIn(Gate.ROLLOUT).demand(Criterion.CONCERNS_ANSWERED, track));
        }
    }

    @Test
    public void metWhereNobodyAsksForAnAnswerBeforeTheRollout() {
        missing(DossierFixture.ready());
        missing(dossier.with(Kind.CONCERN, "c", concern().with("beforeRollout", false)));
        missing(dossier.with(Kind.CONCERN, "c", concern().without("beforeRollout")));
    }

    @Test
    public void notMetWithoutAnAnswer() {
        missing(dossier, "concerns.unanswered at answers/c/outcome");
    }

    @Test
    public void theConcernIsNamedByWhatItIsAndHowItBegins() {
        DossierFixture longer = dossier.with(Kind.CONCERN, "c", concern("Vi når ikke alarmerne om natten, når vi er to på arbejde, og den ene er ude hos en borger langt væk\nHilsen"));
        assertEquals(List.of(Concern.Nature.CONCERN, new Excerpt("Vi når ikke alarmerne om natten, når vi er to på arbejde, og den ene er ude hos…")),
                reasons(longer).get(0).args());
    }

    @Test
    public void answeredIsNotAgreed() {
        for (String outcome : List.of("ANSWERED", "ACTED", "DECLINED")) {
            missing(dossier.with(Kind.ANSWER, "c", answer().with("outcome", outcome)));
        }
    }

    @Test
    public void whatIsParkedIsAnsweredUntilItsDayComes() {
        missing(dossier.with(Kind.ANSWER, "c", parked("2026-06-16")));
        missing(dossier.with(Kind.ANSWER, "c", parked("2026-06-15")), "concerns.parkedTooLong at answers/c/outcome");
        missing(dossier.with(Kind.ANSWER, "c", parked("2026-06-16")).on(LocalDate.of(2026, 6, 16)), "concerns.parkedTooLong at answers/c/outcome");
    }

    @Test
    public void whatIsParkedWithoutADayIsNotAnsweredForGood() {
        // A form does not take it; a row of another version may hold it.
        Answer endless = new Answer(Answer.Outcome.PARKED, "Senere", null);
        missing(dossier.with(Kind.ANSWER, "c", endless), "concerns.parkedTooLong at answers/c/outcome");
        missing(DossierFixture.ready().confided(true, endless), "concerns.inConfidence at //");
    }

    @Test
    public void anotherConcernsAnswerIsNone() {
        missing(dossier.with(Kind.CONCERN, "d", concern()).with(Kind.ANSWER, "d", answer()), "concerns.unanswered at answers/c/outcome");
    }

    @Test
    public void everyOneThatWaitsIsNamed() {
        missing(dossier.with(Kind.CONCERN, "d", concern()), "concerns.unanswered at answers/c/outcome", "concerns.unanswered at answers/d/outcome");
    }

    @Test
    public void whatWasSaidInConfidenceIsWaitedForToo() {
        missing(DossierFixture.ready().confided(true, null), "concerns.inConfidence at //");
        missing(DossierFixture.ready().confided(true, answer().body()));
        missing(DossierFixture.ready().confided(false, null));
        missing(DossierFixture.ready().confided(true, parked("2026-06-16").body()));
        missing(DossierFixture.ready().confided(true, parked("2026-06-15").body()), "concerns.inConfidence at //");
    }

    @Test
    public void ofWhatWasSaidInConfidenceNeitherWhatNorHowMuchIsTold() {
        List<Reason> one = reasons(DossierFixture.ready().confided(true, null));
        assertEquals(one, reasons(DossierFixture.ready().confided(true, null).confided(true, parked("2026-06-01").body()).confided(false, null)));
        assertEquals(List.of(), one.get(0).args());
    }

    @Test
    public void theVerdictRestsOnWhatWasSaidOpenlyAndItsAnswers() {
        DossierFixture answered = dossier.with(Kind.ANSWER, "c", answer()).confided(true, answer().body());
        assertEquals(List.of("answers/c", "concerns/c"), answered.criterion(Criterion.CONCERNS_ANSWERED).restsOn().stream()
                .map(entry -> entry.kind().segment() + "/" + entry.key()).toList());
    }

    private static List<Reason> reasons(DossierFixture dossier) {
        return dossier.criterion(Criterion.CONCERNS_ANSWERED).missing();
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.CONCERNS_ANSWERED));
    }
}
