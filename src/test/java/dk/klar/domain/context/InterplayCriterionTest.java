package dk.klar.domain.context;

import static dk.klar.testing.ContextFixture.place;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.List;
import org.junit.Test;

/** The difficult part is the interplay, and somebody has looked into it. */
public class InterplayCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.INTERPLAY);
    private static final Draft<Technology> TECHNOLOGY = Draft.of(Technology.class)
            .with("maturity", "MATURE").with("closenessToCore", "NEAR").with("rigidity", "LOCKED");

    private final DossierFixture dossier = DossierFixture.ready().with(Kind.TECHNOLOGY, "only", TECHNOLOGY)
            .with(Kind.DEPENDENCY, "rounds", dependency("Medicinrunden", "WORKFLOW"));

    @Test
    public void metWhenSomethingBeyondTechnologyHasBeenLookedInto() {
        for (String kind : List.of("WORKFLOW", "USER_JOURNEY", "OUTSIDE_ACTOR")) {
            JUDGE.met(dossier.with(Kind.DEPENDENCY, "rounds", dependency("Medicinrunden", kind)));
        }
    }

    @Test
    public void systemsAreOnlyTechnology() {
        JUDGE.misses(dossier.with(Kind.DEPENDENCY, "rounds", dependency("FMK", "SYSTEM")), "interplay.onlyTechnology at dependencies//");
    }

    @Test
    public void systemsBesideAWorkflowAreNoBar() {
        JUDGE.met(dossier.with(Kind.DEPENDENCY, "fmk", dependency("FMK", "SYSTEM")));
    }

    @Test
    public void notMetWithoutDependenciesUnlessItIsSaidWhy() {
        DossierFixture none = dossier.without(Kind.DEPENDENCY, "rounds");
        JUDGE.misses(none, "interplay.onlyTechnology at dependencies//");
        JUDGE.misses(none.with(Kind.TECHNOLOGY, "only", TECHNOLOGY.with("noDependencies", "  ")), "interplay.onlyTechnology at dependencies//");
        JUDGE.met(none.with(Kind.TECHNOLOGY, "only", TECHNOLOGY.with("noDependencies", "Den står alene i depotet")));
    }

    @Test
    public void notMetWhereADependencyHasMerelyBeenListed() {
        DossierFixture listed = dossier.with(Kind.DEPENDENCY, "rounds", dependency("Medicinrunden", "WORKFLOW").without("assessedOn"));
        JUDGE.misses(listed, "interplay.notAssessed at dependencies/rounds/assessedOn");
        assertEquals(List.of("Medicinrunden"), JUDGE.args(listed, "interplay.notAssessed"));
    }

    @Test
    public void toLookIntoItSomeDayIsNotToHaveLookedIntoIt() {
        JUDGE.misses(dossier.with(Kind.DEPENDENCY, "rounds", dependency("Medicinrunden", "WORKFLOW").with("assessedOn", "2026-06-16")),
                "interplay.notAssessed at dependencies/rounds/assessedOn");
        JUDGE.met(dossier.with(Kind.DEPENDENCY, "rounds", dependency("Medicinrunden", "WORKFLOW").with("assessedOn", "2026-06-15")));
    }

    @Test
    public void systemsAreLookedIntoToo() {
        JUDGE.misses(dossier.with(Kind.DEPENDENCY, "fmk", dependency("FMK", "SYSTEM").without("assessedOn")),
                "interplay.notAssessed at dependencies/fmk/assessedOn");
    }

    @Test
    public void notMetWhereNothingIsKnownOfTheTechnology() {
        JUDGE.misses(dossier.without(Kind.TECHNOLOGY, "only"), "interplay.noTechnology at technology/only/maturity");
    }

    @Test
    public void theFirstThatIsNotKnownOfTheTechnologyIsPointedOut() {
        for (String field : List.of("maturity", "closenessToCore", "rigidity")) {
            JUDGE.misses(dossier.with(Kind.TECHNOLOGY, "only", TECHNOLOGY.without(field)), "interplay.noTechnology at technology/only/" + field);
        }
        JUDGE.misses(dossier.with(Kind.TECHNOLOGY, "only", TECHNOLOGY.without("closenessToCore").without("rigidity")),
                "interplay.noTechnology at technology/only/closenessToCore");
    }

    @Test
    public void thatTheRadarSaysReadyIsNothingAboutTheUnits() {
        DossierFixture ready = dossier.with(Kind.TECHNOLOGY, "only", TECHNOLOGY.with("radarRing", "KLAR"));
        JUDGE.met(ready, "interplay.radarIsNotContext at profiles//");
        JUDGE.met(ready.with(Kind.PROFILE, "site", place("Aftenvagt", "PILOT_SITE")), "interplay.radarIsNotContext at profiles//");
        JUDGE.met(ready.with(Kind.PROFILE, "nord", place("Plejecenter Nord", "ROLLOUT_UNIT")));
    }

    @Test
    public void theOtherRingsPromiseNothing() {
        for (String ring : List.of("AFVENT", "HOLD_OJE", "AFPROV")) {
            JUDGE.met(dossier.with(Kind.TECHNOLOGY, "only", TECHNOLOGY.with("radarRing", ring)));
        }
    }

    @Test
    public void anEmptyDossierLacksBoth() {
        JUDGE.misses(DossierFixture.empty(), "interplay.onlyTechnology at dependencies//", "interplay.noTechnology at technology/only/maturity");
    }

    @Test
    public void theVerdictRestsOnDependenciesAndTechnology() {
        assertEquals(List.of("dependencies/rounds", "technology/only"), JUDGE.restsOn(dossier));
    }

    private static Draft<Dependency> dependency(String what, String kind) {
        return Draft.of(Dependency.class).with("what", what).with("kind", kind).with("effect", "Rækkefølgen vendes om").with("assessedOn", "2026-03-01");
    }
}
