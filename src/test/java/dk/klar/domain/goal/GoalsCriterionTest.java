package dk.klar.domain.goal;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Which goal comes first, how they weigh, and what that means for the others. */
public class GoalsCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.GOALS);
    private static final Draft<GoalSet> GOALS = Draft.of(GoalSet.class)
            .with("goals", List.of(goal("SERVICE", 60, true), goal("WORK_ENVIRONMENT", 40, false)))
            .with("coreTask", "Den giver tid til borgeren").with("heard", "Pårørende, FOA, ledere").with("forCitizens", "De vælger selv tiden");

    @Test
    public void metWhenOneGoalComesFirstAndTheWeightsAreOneHundred() {
        JUDGE.met(with(GOALS));
    }

    @Test
    public void notMetWithoutGoals() {
        JUDGE.misses(DossierFixture.empty(), "goals.none at goals/only/goals");
        JUDGE.misses(with(GOALS.with("goals", List.of())), "goals.none at goals/only/goals");
    }

    @Test
    public void notMetWhenNoneComesFirst() {
        JUDGE.misses(with(GOALS.with("goals[0].primary", false)), "goals.noPrimary at goals/only/goals");
        JUDGE.misses(with(GOALS.without("goals[0].primary")), "goals.noPrimary at goals/only/goals");
    }

    @Test
    public void severalComeFirstWhereItIsSaidWhy() {
        Draft<GoalSet> two = GOALS.with("goals[1].primary", true);
        JUDGE.misses(with(two), "goals.severalPrimary at goals/only/tie");
        JUDGE.met(with(two.with("tie", "Vi vil ikke det ene uden det andet")));
    }

    @Test
    public void theGoalsThatComeFirstTogetherAreNamed() {
        assertEquals(List.of(List.of(Goal.Kind.SERVICE, Goal.Kind.WORK_ENVIRONMENT)),
                JUDGE.args(with(GOALS.with("goals[1].primary", true)), "goals.severalPrimary"));
    }

    @Test
    public void savingsAndFreedLabourComeFirstOnlyWithWhatThatMeansForOthers() {
        for (String kind : List.of("SAVINGS", "FREED_LABOUR")) {
            JUDGE.misses(with(GOALS.with("goals[0].kind", kind)), "goals.noConsequence at goals/only/consequenceForOthers");
            JUDGE.met(with(GOALS.with("goals[0].kind", kind).with("consequenceForOthers", "Ingen afskediges")));
        }
    }

    @Test
    public void theOtherKindsComeFirstWithoutThat() {
        for (String kind : List.of("SERVICE", "PROFESSIONALISM", "POLITICAL")) {
            JUDGE.met(with(GOALS.with("goals[0].kind", kind)));
        }
    }

    @Test
    public void savingsThatComeSecondNeedNoConsequence() {
        JUDGE.met(with(GOALS.with("goals[1].kind", "SAVINGS")));
    }

    @Test
    public void savingsThatComeFirstTogetherWithAnotherNeedIt() {
        JUDGE.misses(with(GOALS.with("goals[1]", goal("SAVINGS", 40, true)).with("tie", "Begge dele")),
                "goals.noConsequence at goals/only/consequenceForOthers");
    }

    @Test
    public void theWeightsAddUpToOneHundredExactly() {
        JUDGE.misses(with(GOALS.with("goals[1].weight", 39)), "goals.sum at goals/only/goals");
        JUDGE.misses(with(GOALS.with("goals[1].weight", 41)), "goals.sum at goals/only/goals");
        assertEquals(List.of(99), JUDGE.args(with(GOALS.with("goals[1].weight", 39)), "goals.sum"));
    }

    @Test
    public void aGoalWithoutWeightIsSaidInPlaceOfASum() {
        JUDGE.misses(with(GOALS.without("goals[1].weight")), "goals.noWeight at goals/only/goals");
    }

    @Test
    public void aSingleGoalWeighsAll() {
        JUDGE.met(with(GOALS.without("goals[1]").with("goals[0].weight", 100)));
    }

    @Test
    public void coreTaskCitizensAndWhoWasHeardAreAdvised() {
        JUDGE.met(with(GOALS.without("coreTask").without("forCitizens").without("heard")),
                "goals.noCoreTask at goals/only/coreTask", "goals.noCitizens at goals/only/forCitizens", "goals.nobodyHeard at goals/only/heard");
    }

    @Test
    public void everythingThatIsMissingIsSaidAtOnce() {
        JUDGE.misses(with(GOALS.with("goals", List.of(goal("SAVINGS", 50, true), goal("FREED_LABOUR", 40, true)))),
                "goals.severalPrimary at goals/only/tie", "goals.noConsequence at goals/only/consequenceForOthers",
                "goals.sum at goals/only/goals");
    }

    @Test
    public void theVerdictRestsOnTheGoals() {
        assertEquals(List.of("goals/only"), JUDGE.restsOn(with(GOALS)));
    }

    private static DossierFixture with(Draft<GoalSet> goals) {
        return DossierFixture.empty().with(Kind.GOALS, "only", goals);
    }

    private static Map<String, Object> goal(String kind, int weight, boolean primary) {
        return Map.of("kind", kind, "weight", weight, "primary", primary);
    }
}
