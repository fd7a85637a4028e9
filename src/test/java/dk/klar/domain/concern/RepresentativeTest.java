package dk.klar.domain.concern;

import static dk.klar.testing.ConcernFixture.representative;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import java.util.List;
import org.junit.Test;

/** Whoever leads the change does not hear what is said of it in confidence. */
public class RepresentativeTest {
    private final DossierFixture dossier = DossierFixture.empty().with(Kind.REPRESENTATIVE, "a", representative("tina"))
            .with(Kind.REPRESENTATIVE, "b", representative("ulla"));

    @Test
    public void thoseNamedAreIndependentWhoHaveNoRole() {
        independent(dossier, "tina", "ulla");
    }

    @Test
    public void nobodyNamedIsNobody() {
        independent(DossierFixture.ready());
    }

    @Test
    public void whoeverHasARoleInTheChangeIsNot() {
        for (String role : List.of("OWNER", "LEADER", "AGENT")) {
            independent(dossier.with(Kind.ROLE, "r", DossierFixture.role(role, "tina").with("unit", "Plejecenter Nord")), "ulla");
        }
    }

    @Test
    public void whoIsNamedTwiceIsOne() {
        independent(dossier.with(Kind.REPRESENTATIVE, "c", representative("tina").with("function", "WORK_ENVIRONMENT_REPRESENTATIVE")), "tina", "ulla");
    }

    private static void independent(DossierFixture dossier, String... people) {
        assertEquals(List.of(people), Representative.independent(dossier.dossier()).stream().map(UserKey::value).toList());
    }
}
