package dk.klar.domain.goal;

import static org.junit.Assert.assertEquals;

import dk.klar.testing.Draft;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Goals, meanings, side effects and rationales as they are typed: half of one is better than none, a contradiction is not. */
public class GoalRecordsTest {
    @Test
    public void eachKindOfGoalIsNamedOnce() {
        Draft<GoalSet> goals = Draft.of(GoalSet.class).with("goals", List.of(Map.of("kind", "SERVICE"), Map.of("kind", "SAVINGS")));
        refused(goals);
        refused(goals.with("goals[1].kind", "SERVICE"), "goals[1].kind list.twice");
    }

    @Test
    public void aGoalIsOfAKind() {
        refused(Draft.of(GoalSet.class).with("goals", List.of(Map.of("weight", 100))), "goals[0].kind field.required");
    }

    @Test
    public void aGoalWeighsFromNothingToEverything() {
        Draft<GoalSet> goal = Draft.of(GoalSet.class).with("goals", List.of(Map.of("kind", "SERVICE")));
        refused(goal.with("goals[0].weight", 0));
        refused(goal.with("goals[0].weight", 100));
        refused(goal.with("goals[0].weight", -1), "goals[0].weight field.range");
        refused(goal.with("goals[0].weight", 101), "goals[0].weight field.range");
    }

    @Test
    public void goalsCanBeTalkedAboutBeforeAnyIsChosen() {
        refused(Draft.of(GoalSet.class).with("coreTask", "Den støtter den"));
    }

    @Test
    public void oneSideMayAnswerAGroundQuestionFirst() {
        refused(Draft.of(GroundAnswer.class).with("employees", "Mindre papir"));
        refused(Draft.of(GroundAnswer.class).with("leaders", "Færre fejl"));
    }

    @Test
    public void aMeaningIsAProfessions() {
        refused(Draft.of(Meaning.class).with("profession", "SSA"));
        refused(Draft.of(Meaning.class).with("coreTask", "Mere tid til borgeren"), "profession field.required");
    }

    @Test
    public void aSideEffectIsNamedAndWantedOrNot() {
        refused(Draft.of(SideEffect.class).with("effect", "Færre samtaler").with("kind", "UNWANTED_ACCEPTED"));
        refused(Draft.of(SideEffect.class), "effect field.required", "kind field.required");
    }

    @Test
    public void twoRationalesMeet() {
        refused(Draft.of(Rationale.class).with("steering", "Ens data").with("professional", "Skøn"));
        refused(Draft.of(Rationale.class), "steering field.required", "professional field.required");
    }

    private static void refused(Draft<?> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
