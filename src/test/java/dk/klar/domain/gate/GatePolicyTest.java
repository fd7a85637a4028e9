package dk.klar.domain.gate;

import static dk.klar.testing.DossierFixture.committee;
import static dk.klar.testing.DossierFixture.discussion;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.med.Level;
import dk.klar.domain.triage.Track;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** What a municipality asks at a gate instead of what Klar does. */
public class GatePolicyTest {
    private static final Draft<GatePolicy> ROLES_ALONE = Draft.of(GatePolicy.class).with("inUse", true)
            .with("asks", List.of(Map.of("criterion", "ROLES", "standard", "MUST")));
    private final DossierFixture ready = DossierFixture.ready();

    @Test
    public void whatItDoesNotNameIsNotAsked() {
        Policy policy = policy(ROLES_ALONE);
        assertEquals(Demand.MUST, policy.demand(Criterion.ROLES, Track.LIGHT));
        assertEquals(Demand.OFF, policy.demand(Criterion.SUPPORT_PLAN, Track.STANDARD));
        assertEquals(Demand.SHOULD, policy.demand(Criterion.SUPPORT_PLAN, Track.FULL));
    }

    @Test
    public void aDecisionIsAskedForWhateverItSays() {
        assertEquals(Demand.MUST, policy(Draft.of(GatePolicy.class).with("inUse", true)).demand(Criterion.DECISION, Track.LIGHT));
        for (String always : List.of("DECISION", "OWN_QUESTIONS")) {
            assertEquals(List.of("asks[0].criterion field.choice"),
                    ROLES_ALONE.with("asks", List.of(Map.of("criterion", always, "standard", "OFF"))).faults());
        }
    }

    @Test
    public void eachTrackCanBeSaidByItself() {
        Policy policy = policy(ROLES_ALONE.with("asks[0].light", "OFF").with("asks[0].standard", "SHOULD").with("asks[0].full", "MUST"));
        assertEquals(List.of(Demand.OFF, Demand.SHOULD, Demand.MUST),
                List.of(Track.LIGHT, Track.STANDARD, Track.FULL).stream().map(track -> policy.demand(Criterion.ROLES, track)).toList());
    }

    @Test
    public void lessCareNeverAsksForMore() {
        assertEquals(List.of("asks[0].light policy.light"), ROLES_ALONE.with("asks[0].standard", "SHOULD").with("asks[0].light", "MUST").faults());
        assertEquals(List.of("asks[0].full policy.full"), ROLES_ALONE.with("asks[0].full", "SHOULD").faults());
    }

    @Test
    public void aCriterionIsNamedOnce() {
        assertEquals(List.of("asks[1].criterion list.twice"), ROLES_ALONE.with("asks",
                List.of(Map.of("criterion", "ROLES", "standard", "MUST"), Map.of("criterion", "ROLES", "standard", "OFF"))).faults());
    }

    @Test
    public void whatCanBeBegunFromAsksWhatKlarAsks() {
        for (Gate gate : Gate.values()) {
            Policy builtIn = Policy.builtIn(gate);
            GatePolicy begun = GatePolicy.builtIn(gate);
            assertEquals(List.of(), begun.faults());
            assertTrue(gate.id(), !begun.asksMuch() && begun.musts() > 0);
            Policy own = Policy.of(ready.with(Kind.GATE_POLICY, gate.id(), begun).dossier(), gate);
            for (Criterion criterion : Criterion.values()) {
                for (Track track : Track.values()) {
                    assertEquals(builtIn.demand(criterion, track), own.demand(criterion, track));
                }
            }
        }
    }

    @Test
    public void aDecisionCanBeDiscussedAtTheLevelsThatAreNamedForIt() {
        DossierFixture local = ready.with(Kind.COMMITTEE, "area", committee("LOCAL"))
                .with(Kind.DISCUSSION, "discussion", discussion());
        assertEquals(List.of("med.wrongLevel at discussions/discussion/committee"), local.missing(Criterion.MED_DISCUSSION));
        Draft<GatePolicy> both = ROLES_ALONE.with("levels", List.of(Map.of("decidedAt", "AREA", "discussedAt", "AREA"),
                Map.of("decidedAt", "AREA", "discussedAt", "LOCAL")));
        assertEquals(Set.of(Level.AREA, Level.LOCAL), policy(both).discussedAt(Level.AREA));
        assertEquals(Set.of(Level.MUNICIPALITY), policy(both).discussedAt(Level.MUNICIPALITY));
        assertEquals(List.of(), local.under(policy(both)).missing(Criterion.MED_DISCUSSION));
    }

    @Test
    public void onlyTheGateToRolloutIsInUseUntilTheMunicipalityDecides() {
        assertEquals(List.of(Gate.ROLLOUT), Gate.inUse(ready.dossier()));
        assertEquals(List.of(Gate.PILOT, Gate.ROLLOUT), Gate.inUse(ready.with(Kind.GATE_POLICY, "pilot", ROLES_ALONE).dossier()));
        assertEquals(List.of(), Gate.inUse(ready.with(Kind.GATE_POLICY, "rollout", ROLES_ALONE.with("inUse", false)).dossier()));
    }

    @Test
    public void whoAsksForMoreThanPeopleKeepApartIsTold() {
        Draft<GatePolicy> seven = Draft.of(GatePolicy.class).with("inUse", true).with("asks", asked(7));
        assertFalse(seven.body().asksMuch());
        assertTrue(seven.with("asks", asked(8)).body().asksMuch());
    }

    @Test
    public void theNextGateIsTheFirstInUseAfterTheLastThatWasPassed() {
        DossierFixture three = ready.with(Kind.GATE_POLICY, "pilot", ROLES_ALONE).with(Kind.GATE_POLICY, "operation", ROLES_ALONE);
        assertEquals(Gate.PILOT, next(three));
        assertEquals(Gate.OPERATION, next(three.with(Kind.PASSAGE, "p", passage("rollout"))));
        assertEquals(Gate.OPERATION, next(three.with(Kind.PASSAGE, "p", passage("operation"))));
        assertEquals(Gate.ROLLOUT, next(ready.with(Kind.PASSAGE, "p", passage("rollout"))));
    }

    @Test
    public void aGateBehindAtWhichSomethingIsWrongComesBeforeTheNext() {
        DossierFixture two = ready.with(Kind.GATE_POLICY, "operation", ROLES_ALONE);
        DossierFixture through = two.with(Kind.PASSAGE, "p", passage("rollout"));
        assertEquals("reopened", Gate.ROLLOUT, next(through.with(Kind.DECISION, "no", DossierFixture.decision("BACK").with("decidedOn", "2026-06-14"))));
        assertEquals("breached", Gate.ROLLOUT, next(two.with(Kind.PASSAGE, "p", new Passage("rollout", "not-met", List.of(), Road.REST, "", List.of(), null))));
        assertEquals("lapsed", Gate.ROLLOUT, next(through.with(Kind.CONDITION, "c", DossierFixture.condition("go", "2026-06-01"))));
    }

    private static Gate next(DossierFixture fixture) {
        return Gatekeeper.next(Gate.inUse(fixture.dossier()).stream()
                .map(gate -> new GateCase(gate, fixture.dossier(), Policy.of(fixture.dossier(), gate), DossierFixture.TODAY, ZoneOffset.UTC)).toList()).orElseThrow().gate();
    }

    private static List<Map<String, String>> asked(int musts) {
        return Stream.of(Criterion.values()).filter(criterion -> !criterion.always()).limit(musts)
                .map(criterion -> Map.of("criterion", criterion.name(), "standard", "MUST")).toList();
    }

    @Test
    public void nobodyIsAskedForAPilotBeforeTheyMayBeginOne() {
        GateCase gate = new GateCase(Gate.PILOT, ready.without(Kind.PILOT, "pilot").dossier(), Policy.builtIn(Gate.PILOT), DossierFixture.TODAY, ZoneOffset.UTC);
        assertEquals(CriterionVerdict.Outcome.NOT_APPLICABLE, Gatekeeper.judge(gate, Criterion.REALISTIC_PILOT).judged().get(0).outcome());
        assertFalse(Gatekeeper.judge(gate).judged().stream().anyMatch(verdict -> verdict.criterion() == Criterion.REALISTIC_PILOT));
    }

    private Policy policy(Draft<GatePolicy> own) {
        return Policy.of(ready.with(Kind.GATE_POLICY, "rollout", own).dossier(), Gate.ROLLOUT);
    }

    private static Passage passage(String gate) {
        return new Passage(gate, "met", List.of(), Road.REST, "", List.of(), null);
    }
}
