package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.testing.DossierFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** A reason knows where it is mended. */
public class ReasonTest {
    @Test
    public void byAddingARecord() {
        assertEquals(new Cure("rollout-steps", "", ""), Cure.adding(Kind.ROLLOUT_STEP));
    }

    @Test
    public void inAFieldOfARecord() {
        assertEquals(new Cure("roles", "owner", "acceptedOn"),
                Cure.in(DossierFixture.ready().dossier().entry(Kind.ROLE, "owner").orElseThrow(), "acceptedOn"));
    }

    @Test
    public void inTheRecordAboutAThingWhetherItIsThereOrNot() {
        assertEquals(new Cure("pitfalls", "P2.4", "stance"), Cure.in(Kind.JUDGEMENT, Pitfall.P2_4, "stance"));
    }

    @Test
    public void inTheOneRecordOfItsKind() {
        assertEquals(new Cure("scope-fence", "only", "howExtended"), Cure.in(Kind.SCOPE_FENCE, "howExtended"));
    }

    @Test
    public void nowhereInTheDossier() {
        assertEquals(new Cure("", "", ""), Cure.nowhere());
    }

    @Test
    public void aReasonIsTheCriterionsOwnUntilARuleIsNamed() {
        Reason reason = Reason.of(Cure.adding(Kind.PILOT), "pr3.sites", 2);
        assertEquals("", reason.rule());
        assertEquals(new Reason("pr3.sites", List.of(2), Cure.adding(Kind.PILOT), "PR3"), reason.by("PR3"));
    }

    @Test
    public void aReasonDoesNotChange() {
        List<Object> args = new ArrayList<>(List.of("Nord"));
        Reason reason = new Reason("roles.noAgent", args, Cure.nowhere(), "");
        args.clear();
        assertEquals(List.of("Nord"), reason.args());
        assertThrows(UnsupportedOperationException.class, () -> reason.args().clear());
    }
}
