package dk.klar.usecase;

import static dk.klar.testing.DossierFixture.benefit;
import static dk.klar.testing.World.DITTE;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.World;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** A first-line manager says yes to a benefit, by a click of their own; mette is the manager, and may no more than look. */
public class AcceptBenefitTest {
    private final World world = new World().holding(DossierFixture.ready().with(Kind.BENEFIT, "benefit", benefit()));
    private final AcceptBenefit accept = world.use.acceptBenefit();

    @Test
    public void theManagerAcceptsThoughTheyMayNotRecord() {
        assertFalse(stored().accepted());
        assertEquals(2, accept.accept(METTE, "OMS-1", "benefit", 1).version());
        assertEquals(METTE, stored().acceptedBy());
        assertEquals(DossierFixture.TODAY, stored().acceptedOn());
    }

    @Test
    public void nobodyAcceptsForTheManagerWhateverElseTheyMay() {
        for (UserKey somebody : List.of(OLGA, LARS, DITTE)) {
            assertEquals("accept", forbidden(() -> accept.accept(somebody, "OMS-1", "benefit", 1)));
            assertEquals("accept", forbidden(() -> accept.takeBack(somebody, "OMS-1", "benefit", 1)));
        }
        assertFalse(stored().accepted());
    }

    @Test
    public void aBenefitWithoutAManagerIsNobodysToAccept() {
        save(benefit().without("lineManager"), 1);
        for (UserKey somebody : List.of(METTE, OLGA)) {
            assertEquals("accept", forbidden(() -> accept.accept(somebody, "OMS-1", "benefit", 2)));
        }
    }

    @Test
    public void theYesIsTakenBackByWhoGaveIt() {
        accept.accept(METTE, "OMS-1", "benefit", 1);
        assertEquals(3, accept.takeBack(METTE, "OMS-1", "benefit", 2).version());
        assertNull(stored().acceptedBy());
        assertNull(stored().acceptedOn());
    }

    @Test
    public void nothingElseOfItChanges() {
        Benefit before = stored();
        accept.accept(METTE, "OMS-1", "benefit", 1);
        assertEquals(before.accepted(METTE, DossierFixture.TODAY), stored());
    }

    @Test
    public void itIsTheVersionThatWasReadWhichIsAccepted() {
        save(benefit().with("target", 4), 1);
        Refused.Stale stale = assertThrows(Refused.Stale.class, () -> accept.accept(METTE, "OMS-1", "benefit", 1));
        assertEquals(List.of("target"), stale.theirs().stream().map(difference -> difference.field().name()).toList());
        assertFalse(stored().accepted());
    }

    @Test
    public void aChangeAtTheSameMomentIsNotAccepted() {
        world.records.beforeNextWrite(() -> save(benefit().with("target", 4), 1));
        assertThrows(Refused.Stale.class, () -> accept.accept(METTE, "OMS-1", "benefit", 1));
        assertFalse(stored().accepted());
    }

    @Test
    public void whoeverIsNoLongerItsManagerAcceptsNothing() {
        save(benefit().with("lineManager", "ditte"), 1);
        assertEquals("accept", forbidden(() -> accept.accept(METTE, "OMS-1", "benefit", 2)));
        assertEquals(DITTE, ((Benefit) accept.accept(DITTE, "OMS-1", "benefit", 2).body()).acceptedBy());
    }

    @Test
    public void whatWasPromisedAnewIsNotAccepted() {
        Map<String, Object> promises = Map.of("title", "Kortere og færre besøg", "kind", "QUALITY", "direction", "LOSS",
                "unitOfMeasure", "timer", "baseline", 11, "target", 7, "targetOn", "2027-04-01", "lineManager", "ditte");
        promises.forEach((field, value) -> assertFalse(field, accepted(benefit().with(field, value))));
        assertFalse(accepted(benefit().without("target")));
    }

    @Test
    public void whatIsSaidMoreOfTheSamePromiseStaysAccepted() {
        Map<String, Object> same = Map.of("description", "Målt over et år", "baselineMethod", "Målt i fire uger", "expectedDip", "Tre uger",
                "dipUntil", "2026-10-01", "budgetDecided", true, "followUpOn", "2026-12-02", "target", new BigDecimal("8.0"));
        same.forEach((field, value) -> assertTrue(field, accepted(benefit().with(field, value))));
        assertTrue(accepted(benefit().with("measured[0]", Map.of("on", "2026-12-01", "value", 9))));
    }

    @Test
    public void nobodyAcceptsByFillingInTheForm() {
        save(benefit().with("acceptedBy", "mette").with("acceptedOn", "2026-06-01"), 1);
        assertFalse(stored().accepted());
        accept.accept(METTE, "OMS-1", "benefit", 2);
        save(benefit().with("acceptedBy", "olga").with("acceptedOn", "2020-01-01").with("description", "Mere"), 3);
        assertEquals(METTE, stored().acceptedBy());
        assertEquals(DossierFixture.TODAY, stored().acceptedOn());
    }

    @Test
    public void theHistoryTellsWhoAcceptedAndWhoTookItBack() {
        accept.accept(METTE, "OMS-1", "benefit", 1);
        accept.takeBack(METTE, "OMS-1", "benefit", 2);
        List<Change> changes = world.use.readHistory().of("OMS-1", METTE, Kind.BENEFIT, "benefit");
        assertEquals(List.of(METTE, METTE), changes.stream().limit(2).map(change -> change.stamp().by()).toList());
        assertEquals("mette", changes.get(1).after().get("acceptedBy"));
        assertNull(changes.get(0).after().get("acceptedBy"));
    }

    @Test
    public void theGateOpensWithTheYesAndClosesWithoutIt() {
        accept.accept(METTE, "OMS-1", "benefit", 1);
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
        accept.takeBack(METTE, "OMS-1", "benefit", 2);
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        assertEquals("record", assertThrows(Refused.NotFound.class, () -> accept.accept(METTE, "OMS-1", "gone", 1)).what());
        assertEquals("record", assertThrows(Refused.NotFound.class, () -> accept.takeBack(METTE, "OMS-1", "pilot", 1)).what());
    }

    private boolean accepted(Draft<Benefit> changed) {
        World fresh = new World().holding(DossierFixture.ready().with(Kind.BENEFIT, "benefit", benefit()));
        fresh.use.acceptBenefit().accept(METTE, "OMS-1", "benefit", 1);
        fresh.use.record().change(LARS, "OMS-1", Kind.BENEFIT, "benefit", 2, changed.tree());
        return ((Benefit) fresh.stored(Kind.BENEFIT, "benefit").body()).accepted();
    }

    private void save(Draft<Benefit> draft, int expected) {
        world.use.record().change(LARS, "OMS-1", Kind.BENEFIT, "benefit", expected, draft.tree());
    }

    private Benefit stored() {
        return (Benefit) world.stored(Kind.BENEFIT, "benefit").body();
    }

    private static String forbidden(Runnable attempt) {
        return assertThrows(Refused.Forbidden.class, attempt::run).right();
    }
}
