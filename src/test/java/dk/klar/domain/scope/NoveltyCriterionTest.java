package dk.klar.domain.scope;

import static dk.klar.testing.DossierFixture.fence;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Not everything new at once. */
public class NoveltyCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void thereAreFiveKindsOfNovelty() {
        assertEquals(List.of("PROCESS", "METHOD", "SOLUTION", "INTEGRATION", "LOGIN"),
                Arrays.stream(Novelty.Kind.values()).map(Enum::name).toList());
    }

    @Test
    public void twoKindsAtOnceAreTaken() {
        missing(bringing("PROCESS", "SOLUTION"));
    }

    @Test
    public void threeKindsAtOnceAreTooMany() {
        DossierFixture three = bringing("PROCESS", "SOLUTION", "LOGIN");
        missing(three, "novelty.tooMuch at scope-fence/only/novelties");
        assertEquals(List.of(3L, 2), three.criterion(Criterion.NOVELTY).missing().get(0).args());
    }

    @Test
    public void severalNoveltiesOfOneKindAreOneKind() {
        missing(bringing("PROCESS", "PROCESS", "PROCESS", "LOGIN"));
    }

    @Test
    public void howManyAreTakenIsTheMunicipalitysToSay() {
        DossierFixture one = bringing("PROCESS", "LOGIN").under(atMost(1));
        missing(one, "novelty.tooMuch at scope-fence/only/novelties");
        missing(bringing("PROCESS", "METHOD", "SOLUTION", "INTEGRATION", "LOGIN").under(atMost(5)));
    }

    @Test
    public void notMetWhereNobodySaysWhatBecomesNew() {
        missing(dossier, "novelty.notSaid at scope-fence/only/novelties");
        missing(dossier.without(Kind.SCOPE_FENCE, "only"), "novelty.notSaid at scope-fence/only/novelties");
    }

    @Test
    public void theVerdictRestsOnTheFence() {
        assertEquals(List.of("only"), bringing("LOGIN").criterion(Criterion.NOVELTY).restsOn().stream().map(Entry::key).toList());
    }

    private DossierFixture bringing(String... kinds) {
        return dossier.with(Kind.SCOPE_FENCE, "only",
                fence().with("novelties", Arrays.stream(kinds).map(kind -> Map.of("kind", kind)).toList()));
    }

    private static Policy atMost(int kinds) {
        return Policy.builtIn(Gate.ROLLOUT).with(Draft.of(Thresholds.class).with("noveltiesAtMost", kinds).body());
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.NOVELTY));
    }
}
