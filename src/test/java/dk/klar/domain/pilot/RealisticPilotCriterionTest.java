package dk.klar.domain.pilot;

import static dk.klar.testing.PilotFixture.justification;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.util.List;
import org.junit.Test;

/** One pilot must carry the rollout. */
public class RealisticPilotCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metByARealisticPilotThatEndedWithRollingOut() {
        missing(dossier);
        assertEquals(List.of(), dossier.advice(Criterion.REALISTIC_PILOT));
    }

    @Test
    public void notMetWithoutAPilot() {
        missing(dossier.without(Kind.PILOT, "pilot"), "pilot.none at pilots//");
    }

    @Test
    public void aBlockingRuleHoldsBackAndIsNamed() {
        DossierFixture easy = with(PilotFixture.realistic().with("sites[1].chances", "EASIEST").with("sites[2].chances", "EASIEST"));
        missing(easy, "pr4.allEasiest at pilots/pilot/sites");
        assertEquals("PR4", easy.criterion(Criterion.REALISTIC_PILOT).missing().get(0).rule());
    }

    @Test
    public void theOtherRulesAreAdvice() {
        DossierFixture noDissent = with(PilotFixture.realistic().without("whatDidNotWork"));
        missing(noDissent);
        assertEquals(List.of("pr14.none at pilots/pilot/whatDidNotWork"), noDissent.advice(Criterion.REALISTIC_PILOT));
        assertEquals("PR14", noDissent.criterion(Criterion.REALISTIC_PILOT).advice().get(0).rule());
    }

    @Test
    public void aRuleThatIsAccountedForHoldsNothingBack() {
        Draft<Pilot> easy = PilotFixture.realistic().with("sites[1].chances", "EASIEST").with("sites[2].chances", "EASIEST")
                .with("justifications[0]", justification("PR4", "JUSTIFIED"))
                .with("justifications[1]", justification("PR5", "NOT_RELEVANT"));
        missing(with(easy));
        assertEquals(List.of(), with(easy).advice(Criterion.REALISTIC_PILOT));
    }

    @Test
    public void aPilotThatWasStoppedCarriesNoRollout() {
        missing(with(PilotFixture.realistic().with("decision", "STOP")), "pilot.notScaled at pilots/pilot/decision");
    }

    @Test
    public void aPilotThatGoesIntoANewRoundCarriesNoRollout() {
        missing(with(PilotFixture.realistic().with("decision", "ADJUST_AND_NEW_ROUND")), "pilot.notScaled at pilots/pilot/decision");
    }

    @Test
    public void noJustificationMakesAStopIntoARollout() {
        missing(with(PilotFixture.realistic().with("decision", "STOP").with("justifications[0]", justification("PR13", "JUSTIFIED"))),
                "pilot.notScaled at pilots/pilot/decision");
    }

    @Test
    public void aPilotWithoutADecisionIsToldSoOnce() {
        missing(with(PilotFixture.realistic().without("decision").without("decidedOn")), "pr13.noDecision at pilots/pilot/decision");
    }

    @Test
    public void oneRealisticPilotIsEnoughAmongOthers() {
        missing(dossier.with(Kind.PILOT, "first", Draft.of(Pilot.class).with("title", "Det første forsøg")));
    }

    @Test
    public void twoHalfPilotsMakeNoWholeOne() {
        assertTrue(with(PilotFixture.realistic().without("criteria"))
                .with(Kind.PILOT, "other", PilotFixture.realistic().without("evaluation")).criterion(Criterion.REALISTIC_PILOT).unmet());
    }

    @Test
    public void theReasonsAreThoseOfThePilotThatLacksLeast() {
        missing(with(PilotFixture.realistic().without("evaluation").without("evaluatedBy"))
                        .with(Kind.PILOT, "other", PilotFixture.realistic().without("evaluation")),
                "pr15.nothing at pilots/other/evaluation");
    }

    @Test
    public void theVerdictRestsOnThePilotAndTheTargetGroups() {
        assertEquals(List.of("nord", "syd", "pilot"),
                dossier.criterion(Criterion.REALISTIC_PILOT).restsOn().stream().map(entry -> entry.key()).toList());
        assertFalse(dossier.criterion(Criterion.REALISTIC_PILOT).unmet());
    }

    private DossierFixture with(Draft<Pilot> pilot) {
        return dossier.with(Kind.PILOT, "pilot", pilot);
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.REALISTIC_PILOT));
    }
}
