package dk.klar.domain.benefit;

import static dk.klar.testing.DossierFixture.benefit;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Tree;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** A benefit as it is typed, and the yes to it, which nobody gives for another and which covers what was promised. */
public class BenefitTest {
    private static final UserKey METTE = new UserKey("mette");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    private static final UserKey KIRSTEN = new UserKey("kirsten");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final Benefit accepted = benefit().body().accepted(METTE, DAY);

    @Test
    public void aBenefitNeedsNoMoreThanANameAndAKind() {
        refused(Draft.of(Benefit.class).with("title", "Kortere besøg").with("kind", "TIME"));
        refused(Draft.of(Benefit.class), "title field.required", "kind field.required");
    }

    @Test
    public void aDayIsMeasuredOnce() {
        Draft<Benefit> measured = benefit().with("measured", List.of(measurement("2026-12-01", 9), measurement("2027-03-01", 8)));
        refused(measured);
        refused(measured.with("measured[1].on", "2026-12-01"), "measured[1].on list.twice");
    }

    @Test
    public void aMeasurementIsAFigureOnADay() {
        refused(benefit().with("measured", List.of(Map.of("note", "Talt"))), "measured[0].on field.required", "measured[0].value field.required");
    }

    @Test
    public void figuresGoFromNothingToABillion() {
        refused(benefit().with("baseline", 1_000_000_000).with("target", 0).with("measured", List.of(measurement("2026-12-01", 1_000_000_000))));
        refused(benefit().with("baseline", 1_000_000_001).with("target", -1).with("measured", List.of(measurement("2026-12-01", 1_000_000_001))),
                "baseline field.range", "target field.range", "measured[0].value field.range");
    }

    @Test
    public void whoeverTypesABenefitCannotTypeTheYesToo() {
        Benefit typed = benefit().with("acceptedBy", "mette").with("acceptedOn", "2026-05-02").body();
        assertFalse(typed.accepted());
        assertNull(typed.acceptedBy());
    }

    @Test
    public void theYesHasANameAndADayAndChangesNothingElse() {
        assertTrue(accepted.accepted());
        assertEquals(METTE, accepted.acceptedBy());
        assertEquals(DAY, accepted.acceptedOn());
        assertEquals(Tree.of(benefit().body()), Tree.of(accepted.accepted(null, null)));
    }

    @Test
    public void aNewBenefitIsNotAcceptedWhateverItSays() {
        assertFalse(((Benefit) accepted.stamped(KIRSTEN, TODAY, null)).accepted());
    }

    @Test
    public void theYesStaysAsLongAsThePromiseDoes() {
        assertEquals(accepted, benefit().body().stamped(KIRSTEN, TODAY, accepted));
    }

    @Test
    public void theYesCoversWhatWasPromised() {
        falls(benefit().with("title", "Kortere og færre besøg"));
        falls(benefit().with("kind", "ECONOMIC"));
        falls(benefit().with("direction", "LOSS"));
        falls(benefit().with("unitOfMeasure", "besøg om dagen"));
        falls(benefit().with("baseline", 13));
        falls(benefit().with("target", 7));
        falls(benefit().with("targetOn", "2027-02-28"));
        falls(benefit().with("lineManager", "olga"));
    }

    @Test
    public void takingAPartOfThePromiseOutIsAChangeOfIt() {
        for (String field : List.of("direction", "unitOfMeasure", "baseline", "target", "targetOn", "lineManager")) {
            falls(benefit().without(field));
        }
    }

    @Test
    public void whatFollowsAfterwardsTakesNoYesBack() {
        stays(benefit().with("description", "I aftenvagten"));
        stays(benefit().with("baselineMethod", "Målt i fire uger"));
        stays(benefit().with("expectedDip", "Seks uger"));
        stays(benefit().with("dipUntil", "2026-10-01"));
        stays(benefit().with("budgetDecided", true));
        stays(benefit().with("followUpOn", "2027-01-01"));
        stays(benefit().with("measured", List.of(measurement("2026-12-01", 9))));
    }

    @Test
    public void theSameFigureWrittenOtherwiseIsTheSamePromise() {
        stays(benefit().with("baseline", new BigDecimal("12.0")).with("target", new BigDecimal("8.00")));
    }

    @Test
    public void aYesThatWasNeverGivenDoesNotComeBySaving() {
        assertFalse(((Benefit) benefit().body().stamped(KIRSTEN, TODAY, benefit().body())).accepted());
    }

    @Test
    public void aYesToSomethingElseIsNone() {
        assertFalse(((Benefit) accepted.stamped(KIRSTEN, TODAY, DossierFixture.plan().body())).accepted());
    }

    private void stays(Draft<Benefit> changed) {
        Benefit saved = (Benefit) changed.body().stamped(KIRSTEN, TODAY, accepted);
        assertEquals(changed.body().accepted(METTE, DAY), saved);
    }

    private void falls(Draft<Benefit> changed) {
        Benefit saved = (Benefit) changed.body().stamped(KIRSTEN, TODAY, accepted);
        assertEquals(changed.body(), saved);
        assertFalse(saved.accepted());
    }

    private static Map<String, Object> measurement(String on, int value) {
        return Map.of("on", on, "value", value);
    }

    private static void refused(Draft<Benefit> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
