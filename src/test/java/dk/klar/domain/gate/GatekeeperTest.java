package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.DossierFixture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Four outcomes, three states, and what is put on record at the passage. */
public class GatekeeperTest {
    private static final Reason WHY = Reason.of(new Reason.Cure("", "", ""), "misconfigured.store");

    private final DossierFixture ready = DossierFixture.ready();

    @Test
    public void aReadyDossierIsLetThrough() {
        Verdict verdict = ready.verdict();
        assertEquals("met", verdict.outcome());
        assertTrue(verdict.lets());
        assertEquals(List.of(), verdict.reasons());
    }

    @Test
    public void everyCriterionIsJudgedInOrder() {
        assertEquals(List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION, Criterion.BENEFITS_ACCEPTED,
                        Criterion.SCOPE_FENCE, Criterion.SUPPORT_PLAN, Criterion.CONCERNS_ANSWERED, Criterion.OWN_QUESTIONS, Criterion.DECISION),
                ready.verdict().judged().stream().filter(verdict -> verdict.demand() == Demand.MUST).map(CriterionVerdict::criterion).toList());
        assertEquals(List.of(Criterion.PITFALLS_JUDGED, Criterion.CONTEXT_COMPARISON, Criterion.HANDS_ON_REACH, Criterion.DAY_ONE_BENEFIT,
                        Criterion.REPRESENTATIVENESS, Criterion.CHANGE_COLLISIONS, Criterion.PLAN_REVISED, Criterion.SEGMENTS,
                        Criterion.STATUTORY_DUTIES, Criterion.CONCERNS_SOUGHT, Criterion.BUSINESS_CASE),
                ready.verdict().judged().stream().skip(9).map(CriterionVerdict::criterion).toList());
    }

    @Test
    public void oneCriterionThatIsNotMetKeepsTheGateShut() {
        Verdict verdict = ready.without(Kind.DISCUSSION, "discussion").verdict();
        assertEquals("not-met", verdict.outcome());
        assertFalse(verdict.lets());
        assertEquals(List.of("med.none"), verdict.reasons().stream().map(Reason::code).toList());
    }

    @Test
    public void everyReasonOfEveryCriterionIsSaidAtOnce() {
        List<String> codes = DossierFixture.empty().verdict().reasons().stream().map(Reason::code).distinct().toList();
        assertEquals(List.of("roles.noOwner", "roles.noLeader", "roles.noTargetGroups", "pilot.none", "med.noPlan",
                "benefits.none", "scope.nothingIn", "scope.nothingOut", "scope.notAgreed", "support.none", "support.noSteps",
                "decision.none"), codes);
        assertEquals(12, DossierFixture.empty().verdict().reasons().size());
    }

    @Test
    public void whatCannotBeJudgedBlocksAndSaysWhy() {
        Verdict verdict = new Verdict.Misconfigured(WHY);
        assertEquals("misconfigured", verdict.outcome());
        assertFalse(verdict.lets());
        assertEquals(List.of(WHY), verdict.reasons());
        assertEquals(List.of(), verdict.judged());
    }

    @Test
    public void whereKlarHasNoSayNothingIsHeldBack() {
        Verdict verdict = new Verdict.NotApplicable(WHY);
        assertEquals("not-applicable", verdict.outcome());
        assertTrue(verdict.lets());
        assertEquals(List.of(), verdict.reasons());
    }

    @Test
    public void adviceHoldsNothingBack() {
        assertTrue(ready.with(Kind.ROLE, "owner", DossierFixture.role("OWNER", "olga")).verdict().lets());
    }

    @Test
    public void blockedReadyAndThroughAreTold() {
        assertEquals(GateState.BLOCKED, state(DossierFixture.empty()));
        assertEquals(GateState.READY, state(ready));
        assertEquals(GateState.THROUGH, state(ready.with(Kind.PASSAGE, "p", Gatekeeper.passage(ready.gate(), ready.verdict(), Road.REST, ""))));
    }

    @Test
    public void whatWentThroughStaysThroughWhateverIsChangedAfterwards() {
        Passage passage = Gatekeeper.passage(ready.gate(), ready.verdict(), Road.REST, "");
        assertEquals(GateState.THROUGH, state(DossierFixture.empty().with(Kind.PASSAGE, "p", passage)));
    }

    @Test
    public void whatStandsBehindTheGateWithoutAPassageHasComeAroundItHoweverReadyItIs() {
        GateCase around = new GateCase(Gate.ROLLOUT, ready.dossier().standingBehind(Set.of(Gate.ROLLOUT)), Policy.builtIn(Gate.ROLLOUT), DossierFixture.TODAY, ZoneOffset.UTC);
        assertEquals(GateState.BREACHED, Gatekeeper.state(around, Gatekeeper.judge(around)));
        Passage passage = Gatekeeper.passage(ready.gate(), ready.verdict(), Road.REST, "");
        GateCase through = new GateCase(Gate.ROLLOUT, ready.with(Kind.PASSAGE, "p", passage).dossier().standingBehind(Set.of(Gate.ROLLOUT)),
                Policy.builtIn(Gate.ROLLOUT), DossierFixture.TODAY, ZoneOffset.UTC);
        assertEquals(GateState.THROUGH, Gatekeeper.state(through, Gatekeeper.judge(through)));
    }

    @Test
    public void whatCameThroughWhileTheGateWasShutHasComeAroundIt() {
        assertEquals(GateState.BREACHED, state(ready.with(Kind.PASSAGE, "p",
                Gatekeeper.passage(DossierFixture.empty().gate(), DossierFixture.empty().verdict(), Road.REST, ""))));
    }

    @Test
    public void aPassageThroughAnotherGateIsNone() {
        assertEquals(GateState.READY, state(ready.with(Kind.PASSAGE, "p", new Passage("scaling", "met", List.of(), Road.REST, "", List.of(), null))));
    }

    @Test
    public void whatCannotBeJudgedIsBlocked() {
        assertEquals(GateState.BLOCKED, Gatekeeper.state(ready.gate(), new Verdict.Misconfigured(WHY)));
    }

    @Test
    public void thePassageNamesEveryRecordThatItRestedOnInItsVersion() {
        Passage passage = Gatekeeper.passage(ready.gate(), ready.verdict(), Road.REST, "");
        assertEquals("rollout", passage.gate());
        assertEquals("met", passage.outcome());
        assertEquals(ready.verdict().judged().stream().map(verdict -> verdict.criterion().id()).toList(),
                passage.criteria().stream().map(Passage.Line::criterion).toList());
        assertEquals(List.of(new Passage.Ground("target-groups", "nord", 1), new Passage.Ground("target-groups", "syd", 1),
                new Passage.Ground("pilots", "pilot", 1)), passage.criteria().get(1).restsOn());
        assertEquals(16, passage.criteria().get(9).restsOn().size());
    }

    @Test
    public void thePassageNamesTheVersionThatWasInForce() {
        Entry<?> pilot = ready.dossier().all(Pilot.class).get(0);
        Entry<?> changed = pilot.changed(pilot.body(), new Stamp(new UserKey("lars"), Instant.EPOCH));
        CriterionVerdict verdict = new CriterionVerdict(Criterion.REALISTIC_PILOT, Demand.MUST, Outcome.MET, List.of(), List.of(), List.of(changed), null);
        assertEquals(2, (int) Gatekeeper.passage(ready.gate(), new Verdict.Met(List.of(verdict)), Road.REST, "")
                .criteria().get(0).restsOn().get(0).version());
    }

    @Test
    public void aPassageAgainstTheVerdictSaysSo() {
        Passage passage = Gatekeeper.passage(DossierFixture.empty().gate(), DossierFixture.empty().verdict(), Road.REST, "");
        assertEquals("not-met", passage.outcome());
        assertTrue(passage.criteria().stream().filter(line -> line.criterion().equals("roles")).allMatch(line -> line.outcome() == Outcome.NOT_MET));
    }

    @Test
    public void oneCriterionCanBeJudgedAlone() {
        Verdict verdict = Gatekeeper.judge(DossierFixture.empty().with(Kind.PILOT, "pilot",
                ready.dossier().all(Pilot.class).get(0).body()).gate(), Criterion.REALISTIC_PILOT);
        assertEquals(1, verdict.judged().size());
        assertEquals("not-met", verdict.outcome());
    }

    @Test
    public void gatesAndCriteriaAreFoundByTheirIdsAlone() {
        assertEquals(Optional.of(Gate.ROLLOUT), Gate.byId("rollout"));
        assertEquals(Optional.empty(), Gate.byId("ROLLOUT"));
        assertEquals(Optional.of(Criterion.ROLES), Criterion.byId("roles"));
        assertEquals(Optional.empty(), Criterion.byId(""));
    }

    @Test
    public void judgingTwiceGivesTheSameVerdict() {
        assertEquals(ready.verdict(), ready.verdict());
        assertEquals(DossierFixture.empty().verdict(), DossierFixture.empty().verdict());
    }

    private static GateState state(DossierFixture dossier) {
        return Gatekeeper.state(dossier.gate(), dossier.verdict());
    }
}
