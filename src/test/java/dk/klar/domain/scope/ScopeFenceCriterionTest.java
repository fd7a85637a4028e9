package dk.klar.domain.scope;

import static dk.klar.testing.DossierFixture.fence;
import static dk.klar.testing.DossierFixture.scopeItem;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import java.util.List;
import org.junit.Test;

/** What it is for now, what not, what later, and how that is changed. */
public class ScopeFenceCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metWhenSomethingIsInSomethingIsOutAndExtensionsAreAgreedOn() {
        missing(dossier);
        advice(dossier);
    }

    @Test
    public void notMetWhereNothingIsSaidToBeIn() {
        missing(dossier.without(Kind.SCOPE_ITEM, "in"), "scope.nothingIn at scope-items//");
    }

    @Test
    public void notMetWhereNothingIsSaidToBeOut() {
        missing(dossier.without(Kind.SCOPE_ITEM, "out"), "scope.nothingOut at scope-items//");
    }

    @Test
    public void whatComesLaterIsNeitherInNorOut() {
        missing(dossier.with(Kind.SCOPE_ITEM, "in", scopeItem("Doseret medicin", "LATER").with("trigger", "Efter et halvt år"))
                        .without(Kind.SCOPE_ITEM, "out"),
                "scope.nothingIn at scope-items//", "scope.nothingOut at scope-items//");
    }

    @Test
    public void notMetWhereNobodySaysHowAnExtensionIsAgreed() {
        missing(dossier.with(Kind.SCOPE_FENCE, "only", fence().without("howExtended")), "scope.notAgreed at scope-fence/only/howExtended");
    }

    @Test
    public void whatComesLaterHasATrigger() {
        DossierFixture later = dossier.with(Kind.SCOPE_ITEM, "later", scopeItem("Insulin", "LATER"));
        missing(later, "scope.noTrigger at scope-items/later/trigger");
        assertEquals(List.of("Insulin"), later.criterion(Criterion.SCOPE_FENCE).missing().get(0).args());
        missing(dossier.with(Kind.SCOPE_ITEM, "later", scopeItem("Insulin", "LATER").with("trigger", "Når alarmen er stabil")));
    }

    @Test
    public void eachThingWithoutATriggerIsNamed() {
        missing(dossier.with(Kind.SCOPE_ITEM, "insulin", scopeItem("Insulin", "LATER"))
                        .with(Kind.SCOPE_ITEM, "drops", scopeItem("Øjendråber", "LATER")),
                "scope.noTrigger at scope-items/insulin/trigger", "scope.noTrigger at scope-items/drops/trigger");
    }

    @Test
    public void theSmallestPartThatMakesSenseIsAdvisedAndNoBar() {
        DossierFixture coreless = dossier.with(Kind.SCOPE_FENCE, "only", fence().without("minimalCore"));
        missing(coreless);
        advice(coreless, "scope.noCore at scope-fence/only/minimalCore");
    }

    @Test
    public void anEmptyDossierLacksAllOfIt() {
        missing(DossierFixture.empty(), "scope.nothingIn at scope-items//", "scope.nothingOut at scope-items//",
                "scope.notAgreed at scope-fence/only/howExtended");
        advice(DossierFixture.empty(), "scope.noCore at scope-fence/only/minimalCore");
    }

    @Test
    public void theVerdictRestsOnTheFenceAndWhatIsOnEitherSide() {
        assertEquals(List.of("in", "out", "only"), dossier.criterion(Criterion.SCOPE_FENCE).restsOn().stream().map(Entry::key).toList());
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.SCOPE_FENCE));
    }

    private static void advice(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.advice(Criterion.SCOPE_FENCE));
    }
}
