package dk.klar.domain.goal;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.List;
import org.junit.Test;

/** Where steering and profession meet: named, and decided where they stay in conflict. */
public class RationalesCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.RATIONALES);
    private static final Draft<Rationale> BOTH = Draft.of(Rationale.class).with("steering", "Ens data")
            .with("professional", "Det enkelte skøn").with("outcome", "SERVES_BOTH");
    private static final Draft<Rationale> CONFLICT = BOTH.with("outcome", "IN_CONFLICT")
            .with("ownersDecision", "Skønnet går forud").with("decidedOn", "2026-06-15");

    @Test
    public void metWhereTheSolutionServesBothOrHarmsNoProfession() {
        JUDGE.met(with(BOTH));
        JUDGE.met(with(BOTH.with("outcome", "NEUTRAL_TO_PROFESSION")));
    }

    @Test
    public void notMetWhenNobodyHasNamedAny() {
        JUDGE.misses(DossierFixture.empty(), "rationales.none at rationales//");
    }

    @Test
    public void notMetWhileItIsNotSaidHowTheyGetOn() {
        DossierFixture open = with(BOTH.without("outcome"));
        JUDGE.misses(open, "rationales.open at rationales/r/outcome");
        assertEquals(List.of("Ens data", "Det enkelte skøn"), JUDGE.args(open, "rationales.open"));
    }

    @Test
    public void aConflictThatTheOwnerHasDecidedIsNoBar() {
        JUDGE.met(with(CONFLICT));
    }

    @Test
    public void aConflictThatNobodyHasDecidedIs() {
        DossierFixture undecided = with(CONFLICT.without("ownersDecision").without("decidedOn"));
        JUDGE.misses(undecided, "rationales.conflict at rationales/r/ownersDecision");
        assertEquals(List.of("Ens data", "Det enkelte skøn"), JUDGE.args(undecided, "rationales.conflict"));
    }

    @Test
    public void aDecisionWithoutADayIsNoneAndTheDayIsPointedOut() {
        JUDGE.misses(with(CONFLICT.without("decidedOn")), "rationales.conflict at rationales/r/decidedOn");
    }

    @Test
    public void aDecisionToComeIsNone() {
        JUDGE.misses(with(CONFLICT.with("decidedOn", "2026-06-16")), "rationales.conflict at rationales/r/decidedOn");
    }

    @Test
    public void aDayWithoutADecisionIsNone() {
        JUDGE.misses(with(CONFLICT.without("ownersDecision")), "rationales.conflict at rationales/r/ownersDecision");
    }

    @Test
    public void oneThatGetsOnDoesNotCoverAnotherThatDoesNot() {
        JUDGE.misses(with(BOTH).with(Kind.RATIONALE, "second", BOTH.without("outcome"))
                        .with(Kind.RATIONALE, "third", CONFLICT.without("ownersDecision")),
                "rationales.open at rationales/second/outcome", "rationales.conflict at rationales/third/ownersDecision");
    }

    @Test
    public void theVerdictRestsOnEachOfThem() {
        assertEquals(List.of("rationales/r", "rationales/second"), JUDGE.restsOn(with(BOTH).with(Kind.RATIONALE, "second", CONFLICT)));
    }

    private static DossierFixture with(Draft<Rationale> rationale) {
        return DossierFixture.empty().with(Kind.RATIONALE, "r", rationale);
    }
}
