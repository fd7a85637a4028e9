package dk.klar.domain.concern;

import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.parked;
import static dk.klar.testing.ConcernFixture.representative;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.triage.Track;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Silence is no good sign, and who speaks hears within a few working days how it goes on. */
public class ConcernsSoughtCriterionTest {
    private final DossierFixture silent = DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("tina"));
    /** Said on a Monday; five working days later it is the Monday of {@link DossierFixture#TODAY}. */
    private final DossierFixture spoken = silent.said(Kind.CONCERN, "c", concern(), "mette", "2026-06-08");

    @Test
    public void itIsAskedForAndHoldsNothingBack() {
        assertEquals(Demand.SHOULD, Policy.builtIn(Gate.ROLLOUT).demand(Criterion.CONCERNS_SOUGHT, Track.STANDARD));
        assertTrue(silent.verdict().lets());
    }

    @Test
    public void silenceIsNeverGreen() {
        missing(silent, "concerns.none at concerns//");
    }

    @Test
    public void theWarningStandsAtTheGate() {
        CriterionVerdict sought = silent.verdict().judged().stream().filter(one -> one.criterion() == Criterion.CONCERNS_SOUGHT).findFirst().orElseThrow();
        assertEquals(CriterionVerdict.Outcome.NOT_MET, sought.outcome());
    }

    @Test
    public void metWhereSomebodySpokeAndTheAnswerIsNotLate() {
        missing(spoken);
    }

    @Test
    public void whatWasSaidInConfidenceDoesNotBreakTheSilenceForThatWouldTellOfIt() {
        missing(silent.confided(true, answer().body()), "concerns.none at concerns//");
    }

    @Test
    public void theLastDayIsInTimeAndTheNextIsLate() {
        missing(spoken.on(LocalDate.of(2026, 6, 15)));
        missing(spoken.on(LocalDate.of(2026, 6, 16)), "concerns.late at answers/c/outcome");
    }

    @Test
    public void theReasonSaysWhichOneAndWhenItWasDue() {
        assertEquals(List.of(Concern.Nature.CONCERN, new Excerpt("Vi når ikke alarmerne om natten"), LocalDate.of(2026, 6, 15)),
                spoken.on(LocalDate.of(2026, 6, 16)).criterion(Criterion.CONCERNS_SOUGHT).missing().get(0).args());
    }

    @Test
    public void aMunicipalityMayGiveItselfLessTime() {
        Policy hasty = Policy.builtIn(Gate.ROLLOUT).with(Draft.of(Thresholds.class).with("answerWithinWorkingDays", 4).body());
        missing(spoken.under(hasty), "concerns.late at answers/c/outcome");
    }

    @Test
    public void whatHasAnAnswerIsNotLateWhateverTheAnswer() {
        DossierFixture late = spoken.on(LocalDate.of(2026, 9, 1));
        missing(late.with(Kind.ANSWER, "c", answer()));
        missing(late.with(Kind.ANSWER, "c", parked("2026-08-01")));
    }

    @Test
    public void onlyWhatIsLateIsNamed() {
        missing(spoken.said(Kind.CONCERN, "d", concern(), "bo", "2026-05-01"), "concerns.late at answers/d/outcome");
    }

    @Test
    public void withoutAnIndependentRepresentativeOneIsAdvised() {
        List<String> advice = List.of("concerns.noRepresentative at representatives//");
        assertEquals(List.of(), spoken.advice(Criterion.CONCERNS_SOUGHT));
        assertEquals(advice, spoken.without(Kind.REPRESENTATIVE, "tr").advice(Criterion.CONCERNS_SOUGHT));
        assertEquals(advice, spoken.with(Kind.ROLE, "r", DossierFixture.role("OWNER", "tina")).advice(Criterion.CONCERNS_SOUGHT));
    }

    @Test
    public void theVerdictRestsOnWhatWasSaidOpenly() {
        assertEquals(List.of("c"), spoken.criterion(Criterion.CONCERNS_SOUGHT).restsOn().stream().map(entry -> entry.key()).toList());
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.CONCERNS_SOUGHT));
    }
}
