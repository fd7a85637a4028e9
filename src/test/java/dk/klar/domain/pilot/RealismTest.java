package dk.klar.domain.pilot;

import static dk.klar.testing.PilotFixture.justification;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.pilot.RuleVerdict.Outcome;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** The sixteen rules side by side: never averaged, justified one by one. */
public class RealismTest {
    private static final Draft<Pilot> EMPTY = Draft.of(Pilot.class).with("title", "Kun et navn");

    @Test
    public void aRealisticPilotMeetsAllSixteenRules() {
        assertEquals(EnumSet.allOf(PilotRule.class), rules(PilotFixture.realistic(), Outcome.MET));
        assertEquals(16, PilotRule.values().length);
    }

    @Test
    public void aPilotOfWhichOnlyTheNameIsKnownMeetsNone() {
        assertEquals(EnumSet.allOf(PilotRule.class), rules(EMPTY, Outcome.NOT_MET));
    }

    @Test
    public void aJustificationAnswersForItsOwnRuleAlone() {
        Draft<Pilot> justified = EMPTY.with("justifications[0]", justification("PR4", "JUSTIFIED"))
                .with("justifications[1]", justification("PR9", "NOT_RELEVANT"));
        assertEquals(Set.of(PilotRule.PR4), rules(justified, Outcome.JUSTIFIED));
        assertEquals(Set.of(PilotRule.PR9), rules(justified, Outcome.NOT_RELEVANT));
        assertEquals(14, rules(justified, Outcome.NOT_MET).size());
    }

    @Test
    public void everyRuleButTheFirstCanBeJustifiedHoweverLittleIsThere() {
        for (PilotRule rule : PilotRule.values()) {
            Draft<Pilot> justified = EMPTY.with("justifications[0]", justification(rule.name(), "JUSTIFIED"));
            assertEquals(rule == PilotRule.PR1 ? Set.of() : Set.of(rule), rules(justified, Outcome.JUSTIFIED));
        }
    }

    @Test
    public void whatIsMissingStaysVisibleWhereItIsJustified() {
        RuleVerdict verdict = verdict(EMPTY.with("justifications[0]", justification("PR4", "JUSTIFIED")), PilotRule.PR4);
        assertEquals("pr.noSites", verdict.missing().get(0).code());
        assertEquals("Fordi natholdet først får robotten i 2027", verdict.justification().reason());
    }

    @Test
    public void aRuleThatIsMetIsMetWhateverSomebodyJustified() {
        Draft<Pilot> pilot = PilotFixture.realistic().with("justifications[0]", justification("PR4", "NOT_RELEVANT"));
        assertEquals(Outcome.MET, verdict(pilot, PilotRule.PR4).outcome());
    }

    @Test
    public void sevenRulesHoldARolloutBack() {
        assertEquals(EnumSet.of(PilotRule.PR1, PilotRule.PR2, PilotRule.PR3, PilotRule.PR4, PilotRule.PR7, PilotRule.PR13, PilotRule.PR15),
                Arrays.stream(PilotRule.values()).filter(rule -> verdict(EMPTY, rule).holdsBack()).collect(Collectors.toSet()));
    }

    @Test
    public void aRuleThatIsAccountedForHoldsNothingBack() {
        assertFalse(verdict(EMPTY.with("justifications[0]", justification("PR4", "JUSTIFIED")), PilotRule.PR4).holdsBack());
        assertFalse(verdict(EMPTY.with("justifications[0]", justification("PR4", "NOT_RELEVANT")), PilotRule.PR4).holdsBack());
    }

    @Test
    public void thePolicySaysWhichRulesHoldBack() {
        Policy.Pilots strict = new Policy.Pilots(80, 80, 2, new BigDecimal("1.5"), 2, Set.of(PilotRule.PR5));
        DossierFixture dossier = DossierFixture.ready().under(strict).with(Kind.PILOT, "pilot", EMPTY);
        assertTrue(dossier.rule(PilotRule.PR5).holdsBack());
        assertFalse(dossier.rule(PilotRule.PR4).holdsBack());
    }

    @Test
    public void thePolicySaysHowManySitesRoundsAndHowMuchSupport() {
        Policy.Pilots strict = new Policy.Pilots(80, 100, 4, new BigDecimal("0.5"), 3, Set.of());
        DossierFixture dossier = DossierFixture.ready().under(strict)
                .with(Kind.PILOT, "pilot", PilotFixture.realistic().with("taskTypes[0].observed", 0).with("taskTypes[1].observed", 900));
        assertEquals(EnumSet.of(PilotRule.PR2, PilotRule.PR3, PilotRule.PR6, PilotRule.PR8), Arrays.stream(PilotRule.values())
                .filter(rule -> dossier.rule(rule).outcome() == Outcome.NOT_MET).collect(Collectors.toSet()));
    }

    private static RuleVerdict verdict(Draft<Pilot> pilot, PilotRule rule) {
        return DossierFixture.ready().with(Kind.PILOT, "pilot", pilot).rule(rule);
    }

    private static Set<PilotRule> rules(Draft<Pilot> pilot, Outcome outcome) {
        return Arrays.stream(PilotRule.values()).filter(rule -> verdict(pilot, rule).outcome() == outcome).collect(Collectors.toSet());
    }
}
