package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.pilot.PilotRule;
import dk.klar.domain.triage.StatutoryDuty;
import dk.klar.domain.triage.Track;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.TriageFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.Test;

/** What a gate demands until a municipality decides otherwise, and what a municipality can decide. */
public class PolicyTest {
    private static final Draft<Thresholds> OWN = Draft.of(Thresholds.class);

    private final Policy builtIn = Policy.builtIn(Gate.ROLLOUT);

    @Test
    public void sevenCriteriaAndADecisionHoldBackAndElevenAreSaid() {
        assertEquals(EnumSet.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION, Criterion.BENEFITS_ACCEPTED,
                Criterion.SCOPE_FENCE, Criterion.SUPPORT_PLAN, Criterion.CONCERNS_ANSWERED, Criterion.OWN_QUESTIONS, Criterion.DECISION), asked(Track.STANDARD, Demand.MUST));
        assertEquals(EnumSet.of(Criterion.PITFALLS_JUDGED, Criterion.CONTEXT_COMPARISON, Criterion.HANDS_ON_REACH, Criterion.DAY_ONE_BENEFIT,
                Criterion.REPRESENTATIVENESS, Criterion.CHANGE_COLLISIONS, Criterion.PLAN_REVISED, Criterion.SEGMENTS,
                Criterion.STATUTORY_DUTIES, Criterion.CONCERNS_SOUGHT, Criterion.BUSINESS_CASE), asked(Track.STANDARD, Demand.SHOULD));
    }

    @Test
    public void theFullTrackIsAskedForEverythingAndHeldBackByTheSame() {
        assertEquals(asked(Track.STANDARD, Demand.MUST), asked(Track.FULL, Demand.MUST));
        assertEquals(Set.of(), asked(Track.FULL, Demand.OFF));
    }

    @Test
    public void theLightTrackIsAskedOnlyForWhatHoldsBack() {
        assertEquals(asked(Track.STANDARD, Demand.MUST), asked(Track.LIGHT, Demand.MUST));
        assertEquals(Set.of(), asked(Track.LIGHT, Demand.SHOULD));
    }

    @Test
    public void theVerdictOfALightMatterSaysOnlyWhatHoldsBackAndTheDossierSaysTheRest() {
        GateCase light = DossierFixture.ready().with(Kind.TRIAGE, "only", TriageFixture.light()).gate();
        assertEquals(Set.of(Demand.MUST), Gatekeeper.judge(light).judged().stream().map(CriterionVerdict::demand).collect(Collectors.toSet()));
        assertEquals(Criterion.values().length, Gatekeeper.all(light).size());
        GateCase full = DossierFixture.ready().with(Kind.TRIAGE, "only", TriageFixture.full()).gate();
        assertEquals(Criterion.values().length, Gatekeeper.judge(full).judged().size());
    }

    @Test
    public void sevenPilotRulesHoldBack() {
        assertEquals(Set.of(PilotRule.PR1, PilotRule.PR2, PilotRule.PR3, PilotRule.PR4, PilotRule.PR7, PilotRule.PR13, PilotRule.PR15),
                builtIn.pilots().blocking());
    }

    @Test
    public void theFiguresThatTheGuidanceGivesAreBuiltIn() {
        assertEquals(80, builtIn.pilots().coveredPercent());
        assertEquals(80, builtIn.pilots().taskTypesPercent());
        assertEquals(2, builtIn.pilots().sitesAtLeast());
        assertEquals(new BigDecimal("1.5"), builtIn.pilots().supportRatioAtMost());
        assertEquals(2, builtIn.pilots().roundsAtLeast());
        assertEquals(new Policy.Concerns(5, 5), builtIn.concerns());
        assertNull(builtIn.highRiskAiFrom());
    }

    @Test
    public void withoutFiguresOfItsOwnTheMunicipalityKeepsTheBuiltInOnes() {
        assertEquals(builtIn, builtIn.with(OWN.body()));
    }

    @Test
    public void eachFigureOfTheMunicipalityReplacesItsBuiltInOneAlone() {
        replaces("answerWithinWorkingDays", 5, policy -> policy.concerns().answerWithin());
        replaces("fewestContributions", 5, policy -> policy.concerns().fewest());
        replaces("handsOnPercent", 50, Policy::handsOnPercent);
        replaces("usualFewPercent", 50, Policy::usualFewPercent);
        replaces("noveltiesAtMost", 2, Policy::noveltiesAtMost);
        replaces("stabilisationWeeks", 8, Policy::stabilisationWeeks);
    }

    @Test
    public void eachDutyHasItsOwnDays() {
        replaces("controlMeasuresDays", 42, policy -> policy.duties().get(StatutoryDuty.CONTROL_MEASURES));
        replaces("workplaceAssessmentDays", 28, policy -> policy.duties().get(StatutoryDuty.WORKPLACE_ASSESSMENT));
        replaces("dataProtectionDays", 28, policy -> policy.duties().get(StatutoryDuty.DATA_PROTECTION));
        replaces("highRiskAiDays", 14, policy -> policy.duties().get(StatutoryDuty.HIGH_RISK_AI));
    }

    @Test
    public void theDayOfTheLawStaysWhereTheMunicipalityHasSetIt() {
        Policy from = with("highRiskAiFrom", "2027-12-02");
        assertEquals(LocalDate.of(2027, 12, 2), from.highRiskAiFrom());
        assertEquals(from, from.with(OWN.body()));
    }

    @Test
    public void noughtIsAFigureToo() {
        assertEquals(0, with("handsOnPercent", 0).handsOnPercent());
        assertEquals(0, (int) with("dataProtectionDays", 0).duties().get(StatutoryDuty.DATA_PROTECTION));
    }

    @Test
    public void aPolicyDoesNotChange() {
        Map<Criterion, Demand> demands = new HashMap<>(Map.of(Criterion.ROLES, Demand.MUST));
        Policy policy = new Policy(builtIn.pilots(), builtIn.concerns(), Map.of(), null, 0, 0, 1, 0, 0, demands, null);
        demands.clear();
        assertEquals(Demand.MUST, policy.demand(Criterion.ROLES, Track.LIGHT));
        assertThrows(UnsupportedOperationException.class, () -> policy.duties().put(StatutoryDuty.DATA_PROTECTION, 1));
        assertThrows(UnsupportedOperationException.class, () -> policy.pilots().blocking().clear());
    }

    /** The figure is the municipality's; taken back to what was built in, nothing else has changed either. */
    private void replaces(String field, int before, ToIntFunction<Policy> figure) {
        Policy own = with(field, 4);
        assertEquals(4, figure.applyAsInt(own));
        assertEquals(before, figure.applyAsInt(builtIn));
        assertEquals(builtIn, own.with(OWN.with(field, before).body()));
    }

    private Policy with(String field, Object value) {
        return builtIn.with(OWN.with(field, value).body());
    }

    private Set<Criterion> asked(Track track, Demand demand) {
        return Arrays.stream(Criterion.values()).filter(criterion -> builtIn.demand(criterion, track) == demand).collect(Collectors.toSet());
    }
}
