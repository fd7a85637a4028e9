package dk.klar.domain.support;

import static dk.klar.testing.PlanFixture.plan;
import static dk.klar.testing.PlanFixture.segment;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** Staff differ: there is a way in for each. */
public class SegmentsCriterionTest {
    private final DossierFixture one = DossierFixture.ready().with(Kind.SEGMENT, "day", segment("Dagholdet"));
    private final DossierFixture two = one.with(Kind.SEGMENT, "night", segment("Natholdet"));

    @Test
    public void metWithTwoWaysInEachWithHelpAndTime() {
        missing(two);
        assertEquals(List.of(), two.advice(Criterion.SEGMENTS));
    }

    @Test
    public void notMetWithoutAWayIn() {
        missing(DossierFixture.ready(), "segments.none at segments//");
    }

    @Test
    public void oneWayInForAllIsTooFew() {
        missing(one, "segments.one at segments//");
        assertEquals(List.of("Dagholdet"), one.criterion(Criterion.SEGMENTS).missing().get(0).args());
    }

    @Test
    public void waysThatDifferInNameOnlyAreOne() {
        DossierFixture same = two.with(Kind.SEGMENT, "night", segment("Dagholdet").with("who", "Natholdet"));
        missing(same, "segments.same at segments/day/route");
        missing(saidWhy(same));
        missing(same.with(Kind.SEGMENT, "night", segment("Dagholdet").with("hours", 7)));
    }

    @Test
    public void oneWayInDoesWhereItIsSaidWhy() {
        missing(saidWhy(one));
        missing(saidWhy(DossierFixture.ready()));
    }

    @Test
    public void aPlanThatSaysNothingOfItIsNoReason() {
        missing(one.with(Kind.PLAN, "only", plan()), "segments.one at segments//");
    }

    @Test
    public void theOneWayInIsLookedAtAllTheSame() {
        missing(saidWhy(one.with(Kind.SEGMENT, "day", segment("Dagholdet").without("helper"))), "segments.noHelper at segments/day/helper");
    }

    @Test
    public void eachHasAWayInSomebodyAtTheirSideAndTime() {
        misses(segment -> segment.without("route"), "segments.noRoute at segments/night/route");
        misses(segment -> segment.without("helper"), "segments.noHelper at segments/night/helper");
        misses(segment -> segment.without("hours"), "segments.noHours at segments/night/hours");
        misses(segment -> segment.without("route").without("helper").without("hours"), "segments.noRoute at segments/night/route",
                "segments.noHelper at segments/night/helper", "segments.noHours at segments/night/hours");
    }

    @Test
    public void noHoursAreNoTime() {
        misses(segment -> segment.with("hours", 0), "segments.noHours at segments/night/hours");
        misses(segment -> segment.with("hours", new BigDecimal("0.5")));
    }

    @Test
    public void whatTheWayInTakesForGrantedIsAdvised() {
        DossierFixture silent = two.with(Kind.SEGMENT, "night", segment("Natholdet").without("prerequisites"));
        missing(silent);
        assertEquals(List.of("segments.noPrerequisites at segments/night/prerequisites"), silent.advice(Criterion.SEGMENTS));
        assertEquals(List.of("Natholdet"), silent.criterion(Criterion.SEGMENTS).advice().get(0).args());
    }

    @Test
    public void whoFoundItHardMayHelpAndNobodyHasTo() {
        misses(segment -> segment.with("helperFoundItHard", true));
        misses(segment -> segment.with("helperFoundItHard", false));
    }

    @Test
    public void theVerdictRestsOnTheSegmentsAndOnThePlanThatSaysWhyOneDoes() {
        assertEquals(List.of("day", "night"), restsOn(two.with(Kind.PLAN, "only", plan())));
        assertEquals(List.of("day", "only"), restsOn(saidWhy(one)));
    }

    private static DossierFixture saidWhy(DossierFixture dossier) {
        return dossier.with(Kind.PLAN, "only", plan().with("oneRouteForAll", "Alle har været med i piloten"));
    }

    private static List<String> restsOn(DossierFixture dossier) {
        return dossier.criterion(Criterion.SEGMENTS).restsOn().stream().map(Entry::key).toList();
    }

    private void misses(UnaryOperator<Draft<Segment>> but, String... reasons) {
        missing(two.with(Kind.SEGMENT, "night", but.apply(segment("Natholdet"))), reasons);
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.SEGMENTS));
    }
}
