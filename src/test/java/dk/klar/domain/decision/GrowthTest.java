package dk.klar.domain.decision;

import static dk.klar.testing.DossierFixture.decision;
import static dk.klar.testing.DossierFixture.scopeItem;
import static dk.klar.testing.DossierFixture.support;
import static dk.klar.testing.DossierFixture.targetGroup;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.context.Dependency;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.scope.Reach;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.TriageFixture;
import java.util.List;
import org.junit.Test;

/** What went through a gate opens it again by growing, and by nothing else. */
public class GrowthTest {
    private final DossierFixture through = through(DossierFixture.ready());

    @Test
    public void nothingIsOpenedByStandingStill() {
        stays(through);
    }

    @Test
    public void editingSomethingElseOpensNothing() {
        stays(through.with(Kind.BENEFIT, "another", DossierFixture.benefit()).with(Kind.SUPPORT, "support", support().with("channel", "Hotline"))
                .without(Kind.ROLLOUT_STEP, "step"));
    }

    @Test
    public void aNewUnitOpensItForThatUnit() {
        DossierFixture grown = more(through, targetGroup("Plejecenter Vest", "SSA", 5, "iPad"));
        assertEquals(List.of("growth.unit", "growth.resources"), codes(grown));
        assertEquals("Plejecenter Vest", grown.criterion(Criterion.DECISION).missing().get(0).args().get(0));
        assertEquals(List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.SUPPORT_PLAN, Criterion.CONTEXT_COMPARISON,
                Criterion.HANDS_ON_REACH, Criterion.CHANGE_COLLISIONS), grown.criterion(Criterion.DECISION).missing().get(0).args().get(1));
    }

    @Test
    public void aUnitWrittenAnotherWayIsTheSame() {
        stays(more(through, targetGroup(" plejecenter NORD", "ssa", 5, "iPad")));
    }

    @Test
    public void morePeopleThanTheShareOpenIt() {
        stays(through.with(Kind.TARGET_GROUP, "nord", targetGroup("Plejecenter Nord", "SSA", 70, "iPad")));
        assertEquals(List.of("growth.people", "growth.resources"),
                codes(through.with(Kind.TARGET_GROUP, "nord", targetGroup("Plejecenter Nord", "SSA", 71, "iPad"))));
    }

    @Test
    public void whatMovesInsideTheFenceOpensItByWhatItIs() {
        assertEquals(List.of("growth.function", "growth.resources"), codes(through.with(Kind.SCOPE_ITEM, "out", scopeItem("Pn-medicin", "IN_NOW"))));
        assertEquals(List.of("growth.data", "growth.resources"),
                codes(through.with(Kind.SCOPE_ITEM, "new", scopeItem("Vægt", "IN_NOW").with("sort", "DATA"))));
        assertEquals(List.of("growth.userRole", "growth.resources"),
                codes(through.with(Kind.SCOPE_ITEM, "new", scopeItem("Vikar", "IN_NOW").with("sort", "USER_ROLE"))));
        stays(through.with(Kind.SCOPE_ITEM, "new", scopeItem("Vægt", "LATER")));
    }

    @Test
    public void aNewSystemOpensItAndANewWorkflowDoesNot() {
        Draft<Dependency> system = Draft.of(Dependency.class).with("what", "FMK").with("kind", "SYSTEM");
        assertEquals(List.of("growth.integration", "growth.resources"), codes(through.with(Kind.DEPENDENCY, "fmk", system)));
        stays(through.with(Kind.DEPENDENCY, "fmk", system.with("kind", "WORKFLOW")));
    }

    @Test
    public void dataThatItDidNotTakeThenOpensIt() {
        DossierFixture triaged = through(DossierFixture.ready().with(Kind.TRIAGE, "only", TriageFixture.light()));
        assertEquals(List.of("growth.data", "growth.resources"),
                codes(triaged.with(Kind.TRIAGE, "only", TriageFixture.light().with("newPersonalData", true))));
    }

    @Test
    public void aDecisionMadeAfterwardsClosesItAgain() {
        DossierFixture grown = more(through, targetGroup("Plejecenter Vest", "SSA", 5, "iPad"));
        stays(decidedAnew(grown));
    }

    @Test
    public void editingWhatWasDecidedOnOpensNothing() {
        DossierFixture again = decidedAnew(more(through, targetGroup("Plejecenter Vest", "SSA", 5, "iPad")));
        stays(again.with(Kind.BENEFIT, "another", DossierFixture.benefit()));
        stays(later(again.without(Kind.TARGET_GROUP, "vest"), Kind.TARGET_GROUP, "vest", targetGroup("Plejecenter Vest", "SSA", 6, "Android")));
    }

    @Test
    public void whatGrewOnceMoreAfterTheDecisionOpensItOnceMore() {
        DossierFixture again = decidedAnew(more(through, targetGroup("Plejecenter Vest", "SSA", 5, "iPad")));
        assertEquals(List.of("growth.unit", "growth.resources"), codes(again.with(Kind.TARGET_GROUP, "øst", targetGroup("Plejecenter Øst", "SSA", 1, "iPad"))));
    }

    @Test
    public void whatGrowsBetweenTheDecisionAndThePassageMustBeDecidedOnToo() {
        DossierFixture ready = DossierFixture.ready();
        DossierFixture decided = ready.with(Kind.REACH, "go", Reach.of(ready.dossier()));
        assertEquals(List.of(), decided.missing(Criterion.DECISION));
        DossierFixture grown = more(decided, targetGroup("Plejecenter Vest", "SSA", 5, "iPad"));
        assertEquals("growth.unit", grown.criterion(Criterion.DECISION).missing().get(0).code());
        assertEquals(GateState.BLOCKED, state(grown));
    }

    @Test
    public void moreSupportIsMoreSupport() {
        DossierFixture grown = more(through, targetGroup("Plejecenter Vest", "SSA", 5, "iPad")).with(Kind.SUPPORT, "more", support());
        assertEquals(List.of("growth.unit"), codes(grown));
    }

    @Test
    public void decidingOtherwiseOpensItToo() {
        assertEquals(GateState.REOPENED, state(through.with(Kind.DECISION, "back", decision("BACK").with("decidedOn", "2026-06-14"))));
    }

    @Test
    public void whatIsMovedBackMustBeDecidedAndPassedAnew() {
        DossierFixture reopened = through.with(Kind.REOPENING, "r", new Reopening(Gate.ROLLOUT));
        assertEquals(GateState.UNDECIDED, state(reopened));
        assertEquals(GateState.THROUGH, state(through.with(Kind.REOPENING, "r", new Reopening(Gate.PILOT))));
        DossierFixture decided = reopened.with(Kind.DECISION, "anew", decision("GO"));
        assertEquals(GateState.READY, state(decided));
        assertEquals(GateState.THROUGH, state(decided.with(Kind.PASSAGE, "p2", Gatekeeper.passage(decided.gate(), decided.verdict(), Road.REST, ""))));
        assertEquals("the earlier one stays on record", 1, reopened.dossier().all(Passage.class).size());
    }

    @Test
    public void passagesFromBeforeTheExtentWasKeptOpenNothing() {
        stays(more(DossierFixture.ready().with(Kind.PASSAGE, "p", new Passage("rollout", "met", List.of(), null, "", List.of(), null)),
                targetGroup("Plejecenter Vest", "SSA", 500, "iPad")));
    }

    private static DossierFixture through(DossierFixture dossier) {
        return dossier.with(Kind.PASSAGE, "p", Gatekeeper.passage(dossier.gate(), dossier.verdict(), Road.REST, ""));
    }

    private static DossierFixture decidedAnew(DossierFixture dossier) {
        return dossier.with(Kind.DECISION, "anew", decision("GO").with("decidedOn", "2026-06-14")).with(Kind.REACH, "anew", Reach.of(dossier.dossier()));
    }

    private static DossierFixture later(DossierFixture dossier, Kind kind, String key, Draft<?> draft) {
        return dossier.said(kind, key, draft, "lars", "2026-06-15");
    }

    private static DossierFixture more(DossierFixture dossier, Draft<?> group) {
        return dossier.with(Kind.TARGET_GROUP, "vest", group);
    }

    private static void stays(DossierFixture dossier) {
        assertEquals(List.of(), codes(dossier));
        assertEquals(GateState.THROUGH, state(dossier));
    }

    private static List<String> codes(DossierFixture dossier) {
        List<String> codes = dossier.criterion(Criterion.DECISION).missing().stream().map(reason -> reason.code()).toList();
        assertEquals(codes.isEmpty() ? GateState.THROUGH : GateState.REOPENED, state(dossier));
        return codes;
    }

    private static GateState state(DossierFixture dossier) {
        return Gatekeeper.state(dossier.gate(), dossier.verdict());
    }
}
