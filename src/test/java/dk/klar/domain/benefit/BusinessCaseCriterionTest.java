package dk.klar.domain.benefit;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import dk.klar.testing.PilotFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** A business case that nobody touched since the pilot says what was hoped, not what was learned. */
public class BusinessCaseCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.BUSINESS_CASE);
    private static final LocalDate PILOT_END = LocalDate.of(2026, 4, 26);
    private static final Draft<BusinessCase> CASE = Draft.of(BusinessCase.class).with("label", "1.2")
            .with("summary", "300 timer om året").with("expectedDip", "En måned med dobbelt arbejde");

    @Test
    public void metWhenItWasTouchedAfterThePilot() {
        JUDGE.met(saved(CASE, "2026-05-04"));
    }

    @Test
    public void notMetWithoutABusinessCase() {
        JUDGE.misses(DossierFixture.ready(), "case.none at business-case/only/summary");
    }

    @Test
    public void savedOnThePilotsLastDayIsTouchedTheDayBeforeIsNot() {
        JUDGE.met(saved(CASE, "2026-04-26"));
        JUDGE.misses(saved(CASE, "2026-04-25"), "case.untouched at business-case/only/revisedOn");
        assertEquals(List.of(LocalDate.of(2026, 4, 25), PILOT_END), JUDGE.args(saved(CASE, "2026-04-25"), "case.untouched"));
    }

    @Test
    public void itIsTheLastSaveThatCounts() {
        List<Entry<?>> entries = new ArrayList<>(saved(CASE, "2026-01-05").entries());
        Entry<?> first = entries.remove(entries.size() - 1);
        entries.add(first.changed(first.body(), new Stamp(new UserKey("lars"), Instant.parse("2026-05-04T10:00:00Z"))));
        GateCase gate = new GateCase(Gate.ROLLOUT, Dossier.of(DossierFixture.ISSUE, entries, List.of(), List.of()), Policy.builtIn(Gate.ROLLOUT), DossierFixture.TODAY, ZoneOffset.UTC);
        assertEquals(List.of(), Gatekeeper.judge(gate, Criterion.BUSINESS_CASE).reasons());
    }

    @Test
    public void goneThroughIsTouchedThoughNothingWasSaved() {
        JUDGE.met(saved(CASE.with("revisedOn", "2026-04-26"), "2026-01-05"));
        JUDGE.misses(saved(CASE.with("revisedOn", "2026-04-25"), "2026-01-05"), "case.untouched at business-case/only/revisedOn");
    }

    @Test
    public void theLaterOfTheTwoCounts() {
        JUDGE.met(saved(CASE.with("revisedOn", "2025-11-01"), "2026-05-04"));
        assertEquals(List.of(LocalDate.of(2026, 2, 2), PILOT_END), JUDGE.args(saved(CASE.with("revisedOn", "2026-02-02"), "2026-01-05"), "case.untouched"));
    }

    @Test
    public void toGoThroughItSomeDayIsNotToHaveTouchedIt() {
        JUDGE.met(saved(CASE.with("revisedOn", "2026-06-15"), "2026-01-05"));
        JUDGE.misses(saved(CASE.with("revisedOn", "2026-06-16"), "2026-01-05"), "case.untouched at business-case/only/revisedOn");
    }

    @Test
    public void beforeAPilotIsOverThereIsNothingToHaveLearned() {
        JUDGE.met(saved(CASE, "2026-01-05").without(Kind.PILOT, "pilot"));
        JUDGE.met(saved(CASE, "2026-01-05").on(PILOT_END.minusDays(1)));
        JUDGE.misses(saved(CASE, "2026-01-05").on(PILOT_END), "case.untouched at business-case/only/revisedOn");
    }

    @Test
    public void theLastPilotThatIsOverCounts() {
        JUDGE.misses(saved(CASE, "2026-05-04").with(Kind.PILOT, "second", PilotFixture.realistic().with("endsOn", "2026-06-01")),
                "case.untouched at business-case/only/revisedOn");
        JUDGE.met(saved(CASE, "2026-05-04").with(Kind.PILOT, "second", PilotFixture.realistic().with("endsOn", "2026-06-16")));
    }

    @Test
    public void anAssumptionThatBrokeAsksForTheCaseToBeGoneThrough() {
        DossierFixture broken = saved(CASE.with("assumptions", List.of(
                Map.of("text", "Alle piller", "brokenOn", "2026-05-01"), Map.of("text", "Natholdet"))), "2026-05-04");
        JUDGE.misses(broken, "case.broken at business-case/only/assumptions");
        assertEquals(List.of("Alle piller", LocalDate.of(2026, 5, 1)), JUDGE.args(broken, "case.broken"));
    }

    @Test
    public void goneThroughBecauseOfItIsGoneThrough() {
        JUDGE.met(broken("2026-06-15"));
        JUDGE.misses(broken("2026-06-16"), "case.broken at business-case/only/assumptions");
    }

    @Test
    public void eachBrokenAssumptionIsNamed() {
        JUDGE.misses(saved(CASE.with("assumptions", List.of(Map.of("text", "A", "brokenOn", "2026-05-01"),
                        Map.of("text", "B", "brokenOn", "2026-05-01"))), "2026-05-04"),
                "case.broken at business-case/only/assumptions", "case.broken at business-case/only/assumptions");
    }

    @Test
    public void aCaseWithoutADipIsAdvisedToReckonWithOne() {
        JUDGE.met(saved(CASE.without("expectedDip"), "2026-05-04"), "case.noDip at business-case/only/expectedDip");
    }

    @Test
    public void theVerdictRestsOnTheCase() {
        assertEquals(List.of("business-case/only"), JUDGE.restsOn(saved(CASE, "2026-05-04")));
    }

    private static DossierFixture broken(String reviewedOn) {
        return saved(CASE.with("assumptions", List.of(Map.of("text", "Alle piller", "brokenOn", "2026-05-01", "reviewedOn", reviewedOn))), "2026-05-04");
    }

    private static DossierFixture saved(Draft<BusinessCase> draft, String day) {
        return DossierFixture.ready().said(Kind.BUSINESS_CASE, "only", draft, "kirsten", day);
    }
}
