package dk.klar.domain.involvement;

import static dk.klar.testing.InvolvementFixture.event;
import static dk.klar.testing.InvolvementFixture.reach;
import static dk.klar.testing.InvolvementFixture.tried;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.InvolvementFixture;
import dk.klar.testing.Judge;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** Not the usual few, every profession, and those who seldom speak up. */
public class RepresentativenessCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.REPRESENTATIVENESS);

    private final DossierFixture dossier = InvolvementFixture.involved();

    @Test
    public void metWhenHalfAreNewEveryProfessionIsThereAndTheQuietWereHeard() {
        JUDGE.met(dossier);
    }

    @Test
    public void oneMoreOfTheUsualFewIsTooMany() {
        DossierFixture few = but(event -> event.with("reached[1].alsoInTheLastTwo", 11));
        JUDGE.misses(few, "represented.usualFew at involvements//");
        assertEquals(List.of(26L, 50L, 50), JUDGE.args(few, "represented.usualFew"));
    }

    @Test
    public void theUsualFewAreCountedOverAllEvents() {
        JUDGE.met(but(event -> event.with("reached[0].alsoInTheLastTwo", 30).with("reached[1].alsoInTheLastTwo", 20))
                .with(Kind.INVOLVEMENT, "new", event("DIALOGUE", "2026-02-17").with("reached", List.of(reach("Plejecenter Nord", "SSA", 50, 0)))));
    }

    @Test
    public void theMunicipalityMayAllowMoreOrFewer() {
        JUDGE.misses(dossier.under(percent(49)), "represented.usualFew at involvements//");
        JUDGE.met(but(event -> event.with("reached[1].alsoInTheLastTwo", 20)).under(percent(70)));
    }

    @Test
    public void anEventWhereNobodyCountedThemIsNamedAndNotReckonedIn() {
        DossierFixture uncounted = but(event -> event.without("reached[0].alsoInTheLastTwo"));
        JUDGE.met(uncounted, "represented.notCounted at involvements/tried/reached");
        assertEquals(List.of("Prøv robotten"), JUDGE.args(uncounted, "represented.notCounted"));
        JUDGE.misses(but(event -> event.without("reached[0].alsoInTheLastTwo").with("reached[1].alsoInTheLastTwo", 11)),
                "represented.usualFew at involvements//");
    }

    @Test
    public void whereNobodyCountedAtAllItIsSaidAndNoBar() {
        JUDGE.met(but(event -> event.without("reached[0].alsoInTheLastTwo").without("reached[1].alsoInTheLastTwo")),
                "represented.notCounted at involvements/tried/reached");
    }

    @Test
    public void theProfessionThatWasNotThereIsNamed() {
        DossierFixture without = but(event -> event.without("reached[1]"));
        JUDGE.misses(without, "represented.profession at involvements//");
        assertEquals(List.of("SSH"), JUDGE.args(without, "represented.profession"));
    }

    @Test
    public void aProfessionIsThereInAnyWritingAndAnyUnit() {
        JUDGE.met(but(event -> event.with("reached[1].profession", "ssh ").with("reached[1].unit", "Køkkenet")));
    }

    @Test
    public void professionsMayComeToDifferentEvents() {
        JUDGE.met(but(event -> event.without("reached[1]"))
                .with(Kind.INVOLVEMENT, "second", event("DIALOGUE", "2026-02-17").with("reached", List.of(reach("Hjemmepleje Syd", "SSH", 20, 0)))));
    }

    @Test
    public void notMetUnlessTheQuietWereHeardOnce() {
        JUDGE.misses(but(event -> event.with("quietVoices", false)), "represented.quietVoices at involvements/tried/quietVoices");
        JUDGE.misses(but(event -> event.without("quietVoices")), "represented.quietVoices at involvements/tried/quietVoices");
        JUDGE.met(but(event -> event.with("quietVoices", false))
                .with(Kind.INVOLVEMENT, "second", event("DIALOGUE", "2026-02-17").with("quietVoices", true)));
    }

    @Test
    public void theLatestEventIsWhereTheQuietAreAskedFor() {
        JUDGE.misses(but(event -> event.without("quietVoices")).with(Kind.INVOLVEMENT, "second", event("DIALOGUE", "2026-02-17")),
                "represented.quietVoices at involvements/second/quietVoices");
    }

    @Test
    public void informationRepresentsNobody() {
        JUDGE.misses(but(event -> event.with("level", "INFORMATION")), "represented.noEvents at involvements//");
    }

    @Test
    public void whatIsPlannedRepresentsNobodyYet() {
        JUDGE.misses(but(event -> event.with("heldOn", "2026-06-16")), "represented.noEvents at involvements//");
        JUDGE.met(but(event -> event.with("heldOn", "2026-06-15")));
        JUDGE.misses(DossierFixture.ready(), "represented.noEvents at involvements//");
    }

    @Test
    public void whereNobodyIsCountedEveryProfessionIsMissing() {
        JUDGE.misses(but(event -> event.with("reached", List.of())),
                "represented.profession at involvements//", "represented.profession at involvements//");
    }

    @Test
    public void theVerdictRestsOnTheEventsThatInvolved() {
        assertEquals(List.of("involvements/tried"), JUDGE.restsOn(dossier.with(Kind.INVOLVEMENT, "told", event("INFORMATION", "2026-02-17"))
                .with(Kind.INVOLVEMENT, "planned", event("DIALOGUE", "2026-09-01"))));
    }

    private DossierFixture but(UnaryOperator<Draft<Involvement>> change) {
        return dossier.with(Kind.INVOLVEMENT, "tried", change.apply(tried()));
    }

    private static Policy percent(int usualFew) {
        return Policy.builtIn(Gate.ROLLOUT).with(Draft.of(Thresholds.class).with("usualFewPercent", usualFew).body());
    }
}
