package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.record.Fault;
import dk.klar.domain.scope.Reach;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.TryPolicy.Moved;
import dk.klar.usecase.port.Implementation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The municipality decides what its gates ask: tried first, kept in whole, and never backwards. */
public class PoliciesTest {
    private final World world = new World().holding(DossierFixture.ready());
    private final World undecided = new World().holding(DossierFixture.ready().without(Kind.DECISION, "go"));

    @Test
    public void aChangeCountsAtOnceForWhatIsNotDecided() {
        save(undecided, "rollout", asking("EXTENSIONS", "INSIGHTS"));
        assertEquals(GateState.BLOCKED, state(undecided));
        assertEquals(Optional.of(GateState.BLOCKED), undecided.jira.published(ISSUE));
    }

    /** The fixture's decision was recorded in January, and the policy is saved in June. */
    @Test
    public void whatWasDecidedStaysUnderWhatWasAskedThen() {
        save(world, "rollout", asking("EXTENSIONS", "INSIGHTS"));
        assertEquals(GateState.READY, state(world));
        world.use.record().add(World.DITTE, "OMS-1", Kind.DECISION, DossierFixture.decision("GO").with("decidedOn", "2026-06-15").tree());
        assertEquals("a new decision is made under what is asked now", GateState.BLOCKED, state(world));
    }

    @Test
    public void aDecisionKeepsHowFarItReached() {
        String key = world.use.record().add(World.DITTE, "OMS-1", Kind.DECISION, DossierFixture.decision("GO").with("decidedOn", "2026-06-15").tree()).key();
        assertEquals(Optional.of(Reach.of(DossierFixture.ready().dossier())),
                world.use.readDossier().forReader("OMS-1", LARS).find(Reach.class, key).map(Entry::body));
    }

    @Test
    public void whatEmployeesArePromisedCountsAsItIsTodayThoughTheGateIsDecided() {
        world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, Map.of("fewestContributions", 9, "handsOnPercent", 90));
        assertEquals(9, world.use.judgeGate().gateCase(Gate.ROLLOUT, world.use.readDossier().forReader("OMS-1", LARS)).policy().concerns().fewest());
        assertEquals(50, world.use.judgeGate().gateCase(Gate.ROLLOUT, world.use.readDossier().forReader("OMS-1", LARS)).policy().handsOnPercent());
    }

    @Test
    public void aGateThatIsNotInUseShutsTheTransitionThatNamesItAndSaysWhy() {
        assertTrue(undecided.use.judgeGate().judge(ISSUE, "pilot") instanceof Verdict.Misconfigured misconfigured
                && misconfigured.cause().code().equals("misconfigured.gateNotInUse"));
        save(undecided, "pilot", asking("ROLES"));
        assertTrue(undecided.use.judgeGate().judge(ISSUE, "pilot") instanceof Verdict.NotMet);
    }

    @Test
    public void aTrialSaysWhatWouldChangeAndSavesNothing() {
        undecided.use.switchProject().set(ADMIN, "OMS", java.util.Set.of("impl"));
        undecided.jira.user("admin", "browse", "administer");
        TryPolicy.Tried tried = undecided.use.tryPolicy().of(ADMIN, Gate.ROLLOUT, asking("EXTENSIONS"));
        assertEquals(1, tried.looked());
        assertEquals(1, tried.of());
        assertEquals(List.of(), tried.moved());
        tried = undecided.use.tryPolicy().of(ADMIN, Gate.ROLLOUT, asking("INSIGHTS"));
        assertEquals(List.of(new Moved(ISSUE, Optional.of(GateState.UNDECIDED), Optional.of(GateState.BLOCKED))), tried.moved());
        assertEquals(GateState.UNDECIDED, state(undecided));
        assertEquals(List.of(), undecided.use.keepMunicipality().all(Kind.GATE_POLICY));
    }

    @Test
    public void ofManyATrialLooksAtTheNewestAHundredAtATimeAndSaysSo() {
        undecided.jira.user("admin", "browse", "administer");
        for (int i = 1; i <= TryPolicy.MOST + 50; i++) {
            undecided.jira.issue(new Implementation(new IssueId(20_000 + i), "OMS-" + (20_000 + i), "En til", 1, "impl"));
        }
        undecided.round();
        int before = undecided.records.calls();
        TryPolicy.Tried tried = undecided.use.tryPolicy().of(ADMIN, Gate.ROLLOUT, asking("INSIGHTS"));
        assertEquals(TryPolicy.MOST, tried.looked());
        assertEquals(TryPolicy.MOST + 51, tried.of());
        assertEquals("the oldest, which would move, was not looked at", List.of(), tried.moved());
        int calls = undecided.records.calls() - before;
        assertTrue(calls + " calls", calls < TryPolicy.MOST / 10);
    }

    @Test
    public void aTrialLooksAtNothingThatTheAskerMayNotSee() {
        assertEquals(0, undecided.use.tryPolicy().of(ADMIN, Gate.ROLLOUT, asking("INSIGHTS")).looked());
        assertThrows(Refused.Forbidden.class, () -> undecided.use.tryPolicy().of(LARS, Gate.ROLLOUT, asking("INSIGHTS")));
    }

    @Test
    public void aRoundTripChangesNothing() {
        save(world, "rollout", asking("ROLES", "SUPPORT_PLAN"));
        world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, Map.of("handsOnPercent", 70, "supportRatioAtMost", 2.5));
        world.use.keepMunicipality().add(ADMIN, Kind.QUESTION, Map.of("gate", "ROLLOUT", "danish", "Er vi klar?", "demand", "SHOULD"));
        Map<String, Object> document = world.use.exchangePolicies().out(ADMIN);
        assertEquals(0, world.use.exchangePolicies().in(ADMIN, document));
        World other = new World();
        assertEquals(3, other.use.exchangePolicies().in(ADMIN, document));
        assertEquals(document, other.use.exchangePolicies().out(ADMIN));
        assertEquals(1, policy(other).version());
    }

    @Test
    public void aDocumentIsTakenInWholeOrNotAtAllAndEachFaultIsNamed() {
        Map<String, Object> document = new LinkedHashMap<>(Map.of("format", 1, "gates", Map.of("rollout", asking("ROLES"),
                "lunch", Map.of(), "pilot", Map.of("inUse", "ja")), "thresholds", Map.of("handsOnPercent", 101), "more", 1,
                "questions", Map.of("../x", Map.of(), "q", Map.of("gate", "ROLLOUT"))));
        Refused.Invalid invalid = assertThrows(Refused.Invalid.class, () -> world.use.exchangePolicies().in(ADMIN, document));
        assertEquals(List.of("gates.lunch", "gates.pilot.inUse", "more", "questions", "questions.q.danish",
                        "questions.q.demand", "thresholds.handsOnPercent"),
                invalid.faults().stream().map(Fault::field).sorted().toList());
        assertEquals(List.of(), world.use.keepMunicipality().all(Kind.GATE_POLICY));
    }

    @Test
    public void aDocumentOfAnotherFormatIsRefused() {
        for (Object format : new Object[] {2, "1", 1.0}) {
            assertEquals("policies.format", assertThrows(Refused.Invalid.class,
                    () -> world.use.exchangePolicies().in(ADMIN, Map.of("format", format))).faults().get(0).code());
        }
        assertThrows(Refused.Invalid.class, () -> world.use.exchangePolicies().in(ADMIN, new HashMap<>()));
        assertThrows(Refused.Forbidden.class, () -> world.use.exchangePolicies().in(LARS, Map.of("format", 1)));
    }

    private static Map<String, Object> asking(String... criteria) {
        return Map.of("inUse", true, "asks", List.of(criteria).stream().map(criterion -> Map.of("criterion", criterion, "standard", "MUST")).toList());
    }

    private static void save(World world, String gate, Map<String, Object> tree) {
        world.use.keepMunicipality().change(ADMIN, Kind.GATE_POLICY, gate, 0, tree);
    }

    private static Entry<?> policy(World world) {
        return world.use.keepMunicipality().all(Kind.GATE_POLICY).get(0);
    }

    private static GateState state(World world) {
        return world.use.judgeGate().states(world.use.readDossier().forReader("OMS-1", LARS)).get(Gate.ROLLOUT);
    }
}
