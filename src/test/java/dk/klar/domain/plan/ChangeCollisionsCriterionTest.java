package dk.klar.domain.plan;

import static dk.klar.testing.DossierFixture.step;
import static dk.klar.testing.PlanFixture.change;
import static dk.klar.testing.PlanFixture.plan;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** What else changes in the units at the same time. The step is from 3 August to 30 September. */
public class ChangeCollisionsCriterionTest {
    private static final String NORD = "Plejecenter Nord";
    private static final String SYD = "Hjemmepleje Syd";

    private final DossierFixture dossier = DossierFixture.ready().with(Kind.CONCURRENT_CHANGE, "syd", change(SYD));

    @Test
    public void metWhenEachUnitHasBeenAskedAboutAndNothingCollides() {
        misses(change -> change);
        misses(change -> change.with("effect", "SUPPORTS"));
    }

    @Test
    public void theUnitThatNobodyHasAskedAboutIsNamed() {
        missing(dossier, "collisions.notAsked at concurrent-changes//");
        assertEquals(List.of(NORD), dossier.criterion(Criterion.CHANGE_COLLISIONS).missing().get(0).args());
        missing(DossierFixture.ready(), "collisions.notAsked at concurrent-changes//", "collisions.notAsked at concurrent-changes//");
    }

    @Test
    public void aUnitMayBeWrittenInAnyCase() {
        misses(change -> change.with("unit", "plejecenter NORD "));
    }

    @Test
    public void whoWasAskedDoesWhereNothingElseChanges() {
        missing(DossierFixture.ready().with(Kind.PLAN, "only", plan().with("noOtherChanges", "Centerlederne, den 3. juni")));
        missing(DossierFixture.ready().with(Kind.PLAN, "only", plan()),
                "collisions.notAsked at concurrent-changes//", "collisions.notAsked at concurrent-changes//");
    }

    @Test
    public void withoutTargetGroupsThereAreNoUnitsToAskAbout() {
        missing(DossierFixture.empty(), "collisions.noUnits at target-groups//");
    }

    @Test
    public void whatHitsAUnitDuringAStepHasAnEffect() {
        DossierFixture open = with(change -> change.without("effect"));
        missing(open, "collisions.open at concurrent-changes/nord/effect");
        assertEquals(List.of("Ny vagtplan", NORD, "Alle enheder"), open.criterion(Criterion.CHANGE_COLLISIONS).missing().get(0).args());
    }

    @Test
    public void oneDayTogetherIsTogether() {
        open("2026-09-30", "2026-12-31");
        open("2026-01-01", "2026-08-03");
    }

    @Test
    public void whatIsOverBeforeOrBeginsAfterwardsNeedsNoEffect() {
        misses(change -> change.without("effect").with("from", "2026-01-01").with("to", "2026-08-02"));
        misses(change -> change.without("effect").with("from", "2026-10-01").with("to", "2026-12-31"));
    }

    @Test
    public void aChangeWithoutAnEndGoesOn() {
        open("2026-01-01", null);
        open(null, "2026-08-03");
        open(null, null);
        misses(change -> change.without("effect").with("from", "2026-10-01").without("to"));
        misses(change -> change.without("effect").without("from").with("to", "2026-08-02"));
    }

    @Test
    public void aStepForOtherUnitsIsNotHit() {
        DossierFixture elsewhere = with(change -> change.without("effect"))
                .with(Kind.ROLLOUT_STEP, "step", step().with("units", List.of(Map.of("unit", SYD))));
        missing(elsewhere);
        missing(elsewhere.with(Kind.ROLLOUT_STEP, "step", step().with("units", List.of(Map.of("unit", SYD), Map.of("unit", "plejecenter nord")))),
                "collisions.open at concurrent-changes/nord/effect");
    }

    @Test
    public void aStepWithoutAnEndIsOverOnItsFirstDay() {
        missing(with(change -> change.without("effect").with("from", "2026-08-04")).with(Kind.ROLLOUT_STEP, "step", step().without("endsOn")));
    }

    @Test
    public void whatCollidesIsHandled() {
        DossierFixture collides = with(change -> change.with("effect", "COLLIDES"));
        missing(collides, "collisions.notHandled at concurrent-changes/nord/handling");
        assertEquals(List.of("Ny vagtplan", NORD), collides.criterion(Criterion.CHANGE_COLLISIONS).missing().get(0).args());
        misses(change -> change.with("effect", "COLLIDES").with("handling", "Vagtplanen venter til januar"));
    }

    @Test
    public void whatCollidesIsHandledWhateverTheDays() {
        misses(change -> change.with("effect", "COLLIDES").with("from", "2027-01-01").without("to"),
                "collisions.notHandled at concurrent-changes/nord/handling");
    }

    @Test
    public void theVerdictRestsOnTheChangesAndOnThePlanThatSaysThereAreNone() {
        assertEquals(List.of("syd"), restsOn(dossier.with(Kind.PLAN, "only", plan())));
        assertEquals(List.of("syd", "only"), restsOn(dossier.with(Kind.PLAN, "only", plan().with("noOtherChanges", "Centerlederne"))));
    }

    private void open(String from, String to) {
        misses(change -> change.without("effect").with("from", from).with("to", to), "collisions.open at concurrent-changes/nord/effect");
    }

    private DossierFixture with(UnaryOperator<Draft<ConcurrentChange>> but) {
        return dossier.with(Kind.CONCURRENT_CHANGE, "nord", but.apply(change(NORD)));
    }

    private void misses(UnaryOperator<Draft<ConcurrentChange>> but, String... reasons) {
        missing(with(but), reasons);
    }

    private static List<String> restsOn(DossierFixture dossier) {
        return dossier.criterion(Criterion.CHANGE_COLLISIONS).restsOn().stream().map(Entry::key).toList();
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.CHANGE_COLLISIONS));
    }
}
