package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.testing.DossierFixture;
import java.util.List;
import org.junit.Test;

/** What one criterion finds becomes its verdict. */
public class FindingsTest {
    private final Findings findings = new Findings();

    @Test
    public void whereNothingIsMissingItIsMet() {
        findings.advice(Cure.nowhere(), "a");
        assertEquals(Outcome.MET, verdict(Demand.MUST).outcome());
    }

    @Test
    public void oneThingMissingIsEnoughForNotMet() {
        findings.missing(Cure.nowhere(), "m");
        assertEquals(Outcome.NOT_MET, verdict(Demand.MUST).outcome());
    }

    @Test
    public void whereThereIsNothingToAskAboutItIsNotApplicable() {
        findings.notApplicable();
        assertEquals(Outcome.NOT_APPLICABLE, verdict(Demand.MUST).outcome());
    }

    @Test
    public void everythingIsKeptInTheOrderFound() {
        List<Entry<?>> entries = DossierFixture.ready().dossier().entries(Kind.ROLE);
        findings.missing(Cure.adding(Kind.ROLE), "first", "x", 2);
        findings.missing(Reason.of(Cure.nowhere(), "second"));
        findings.advice(Cure.nowhere(), "third", "y");
        findings.advice(Reason.of(Cure.nowhere(), "fourth"));
        findings.restsOn(entries.get(2));
        findings.restsOn(entries.subList(0, 2));
        CriterionVerdict verdict = verdict(Demand.SHOULD);
        assertEquals(List.of(Reason.of(Cure.adding(Kind.ROLE), "first", "x", 2), Reason.of(Cure.nowhere(), "second")), verdict.missing());
        assertEquals(List.of(Reason.of(Cure.nowhere(), "third", "y"), Reason.of(Cure.nowhere(), "fourth")), verdict.advice());
        assertEquals(List.of(entries.get(2), entries.get(0), entries.get(1)), verdict.restsOn());
        assertEquals(Criterion.ROLES, verdict.criterion());
        assertEquals(Demand.SHOULD, verdict.demand());
    }

    @Test
    public void onlyWhatIsMissingIsLacking() {
        findings.advice(Cure.nowhere(), "a");
        assertEquals(0, findings.lacks());
        findings.missing(Cure.nowhere(), "m");
        findings.missing(Cure.nowhere(), "m");
        assertEquals(2, findings.lacks());
    }

    @Test
    public void onlyWhatMustBeThereAndIsNotHoldsBack() {
        findings.missing(Cure.nowhere(), "m");
        assertTrue(verdict(Demand.MUST).holdsBack());
        for (Demand demand : List.of(Demand.SHOULD, Demand.OFF)) {
            assertTrue(verdict(demand).unmet());
            assertFalse(verdict(demand).holdsBack());
        }
    }

    @Test
    public void whatIsMetOrNotApplicableHoldsNothingBack() {
        assertFalse(verdict(Demand.MUST).holdsBack());
        findings.notApplicable();
        assertFalse(verdict(Demand.MUST).holdsBack());
        assertFalse(verdict(Demand.MUST).unmet());
    }

    @Test
    public void aVerdictDoesNotChangeWithWhatIsFoundLater() {
        CriterionVerdict verdict = verdict(Demand.MUST);
        findings.missing(Cure.nowhere(), "m");
        assertEquals(List.of(), verdict.missing());
        assertThrows(UnsupportedOperationException.class, () -> verdict.advice().add(Reason.of(Cure.nowhere(), "a")));
    }

    private CriterionVerdict verdict(Demand demand) {
        return findings.of(Criterion.ROLES, demand, null);
    }
}
