package dk.klar.domain.decision;

import static dk.klar.testing.DossierFixture.waiver;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.testing.DossierFixture;
import java.util.List;
import org.junit.Test;

/** What is passed over for a time holds nothing back, and is still said. */
public class WaiverTest {
    private final DossierFixture without = DossierFixture.ready().without(Kind.SUPPORT, "support");

    @Test
    public void aWaiverOpensTheGateForItsCriterionAlone() {
        assertFalse(without.verdict().lets());
        assertTrue(without.with(Kind.WAIVER, "w", waiver("SUPPORT_PLAN", "2026-06-15")).verdict().lets());
        assertFalse(without.with(Kind.WAIVER, "w", waiver("ROLES", "2026-06-15")).verdict().lets());
    }

    @Test
    public void whatIsWaivedStaysUnmetAndSaysWhatIsMissing() {
        CriterionVerdict verdict = without.with(Kind.WAIVER, "w", waiver("SUPPORT_PLAN", "2026-06-15")).criterion(Criterion.SUPPORT_PLAN);
        assertEquals(Outcome.NOT_MET, verdict.outcome());
        assertTrue(verdict.waived());
        assertEquals("support.none", verdict.missing().get(0).code());
        assertTrue(verdict.restsOn().stream().anyMatch(entry -> entry.kind() == Kind.WAIVER));
    }

    @Test
    public void itEndsOnTheDayAfterItsLast() {
        DossierFixture waived = without.with(Kind.WAIVER, "w", waiver("SUPPORT_PLAN", "2026-06-14"));
        assertFalse(waived.verdict().lets());
        assertFalse(waived.criterion(Criterion.SUPPORT_PLAN).waived());
    }

    @Test
    public void ofTwoTheOneThatHoldsLongestIsTold() {
        CriterionVerdict verdict = without.with(Kind.WAIVER, "short", waiver("SUPPORT_PLAN", "2026-06-15"))
                .with(Kind.WAIVER, "long", waiver("SUPPORT_PLAN", "2026-07-15")).criterion(Criterion.SUPPORT_PLAN);
        assertEquals("long", verdict.waiver().key());
    }

    @Test
    public void whatIsMetNeedsNone() {
        DossierFixture waived = DossierFixture.ready().with(Kind.WAIVER, "w", waiver("SUPPORT_PLAN", "2026-07-15"));
        assertFalse(waived.criterion(Criterion.SUPPORT_PLAN).waived());
        assertEquals(List.of(), waived.verdict().reasons());
    }
}
