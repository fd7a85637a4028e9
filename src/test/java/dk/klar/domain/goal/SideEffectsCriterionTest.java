package dk.klar.domain.goal;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.List;
import org.junit.Test;

/** Side effects are named, and those that nobody wants explained by more than the system. */
public class SideEffectsCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.SIDE_EFFECTS);
    private static final Draft<SideEffect> ACCEPTED = Draft.of(SideEffect.class).with("effect", "Færre samtaler")
            .with("kind", "UNWANTED_ACCEPTED").with("explanation", "Tiden bruges om aftenen").with("because", "CITIZENS");
    private static final Draft<SideEffect> MITIGATED = ACCEPTED.with("kind", "UNWANTED_MITIGATED").with("mitigation", "Kaffe kl. 10");

    @Test
    public void metWhereEachIsExplainedOrWanted() {
        JUDGE.met(with(ACCEPTED));
        JUDGE.met(with(MITIGATED));
    }

    @Test
    public void thereAlwaysAreSome() {
        JUDGE.misses(DossierFixture.empty(), "sideEffects.none at side-effects//");
    }

    @Test
    public void whatIsWantedNeedsNoExplanation() {
        JUDGE.met(with(Draft.of(SideEffect.class).with("effect", "Mere ro").with("kind", "WANTED")));
    }

    @Test
    public void whatIsUnwantedIsExplainedThoughItIsCountered() {
        JUDGE.misses(with(ACCEPTED.without("explanation")), "sideEffects.notExplained at side-effects/e/explanation");
        JUDGE.misses(with(MITIGATED.without("explanation")), "sideEffects.notExplained at side-effects/e/explanation");
    }

    @Test
    public void anExplanationRestsOnSomething() {
        JUDGE.misses(with(ACCEPTED.without("because")), "sideEffects.noGround at side-effects/e/because");
    }

    @Test
    public void thatTheSystemRequiresItIsNoExplanation() {
        JUDGE.misses(with(ACCEPTED.with("because", "SYSTEM_REQUIRES")), "sideEffects.systemOnly at side-effects/e/because");
        JUDGE.misses(with(MITIGATED.with("because", "SYSTEM_REQUIRES")), "sideEffects.systemOnly at side-effects/e/because");
    }

    @Test
    public void everythingElseIs() {
        for (String because : List.of("CORE_TASK", "CITIZENS", "WORK_ENVIRONMENT", "LAW", "ECONOMY")) {
            JUDGE.met(with(ACCEPTED.with("because", because)));
        }
    }

    @Test
    public void whatIsCounteredSaysHow() {
        JUDGE.misses(with(MITIGATED.without("mitigation")), "sideEffects.notMitigated at side-effects/e/mitigation");
        JUDGE.met(with(ACCEPTED.without("mitigation")));
    }

    @Test
    public void everythingThatIsMissingIsSaidAtOnce() {
        DossierFixture bare = with(Draft.of(SideEffect.class).with("effect", "Færre samtaler").with("kind", "UNWANTED_MITIGATED"));
        JUDGE.misses(bare, "sideEffects.notExplained at side-effects/e/explanation", "sideEffects.noGround at side-effects/e/because",
                "sideEffects.notMitigated at side-effects/e/mitigation");
        for (String code : List.of("sideEffects.notExplained", "sideEffects.noGround", "sideEffects.notMitigated")) {
            assertEquals(List.of("Færre samtaler"), JUDGE.args(bare, code));
        }
    }

    @Test
    public void oneThatIsExplainedDoesNotCoverAnother() {
        JUDGE.misses(with(ACCEPTED).with(Kind.SIDE_EFFECT, "second", ACCEPTED.without("explanation")),
                "sideEffects.notExplained at side-effects/second/explanation");
    }

    @Test
    public void theVerdictRestsOnEachOfThem() {
        assertEquals(List.of("side-effects/e", "side-effects/m"), JUDGE.restsOn(with(ACCEPTED).with(Kind.SIDE_EFFECT, "m", MITIGATED)));
    }

    private static DossierFixture with(Draft<SideEffect> effect) {
        return DossierFixture.empty().with(Kind.SIDE_EFFECT, "e", effect);
    }
}
