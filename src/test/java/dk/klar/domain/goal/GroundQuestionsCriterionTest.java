package dk.klar.domain.goal;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.guidance.GroundQuestion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** Four questions, each answered from both sides. */
public class GroundQuestionsCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.GROUND_QUESTIONS);
    private static final Draft<GroundAnswer> ANSWER = Draft.of(GroundAnswer.class).with("leaders", "Færre fejl").with("employees", "Mere ro");

    private DossierFixture dossier = DossierFixture.ready();

    public GroundQuestionsCriterionTest() {
        for (GroundQuestion question : GroundQuestion.values()) {
            dossier = dossier.with(Kind.GROUND_ANSWER, question.id(), ANSWER);
        }
    }

    @Test
    public void metWhenAllFourAreAnsweredFromBothSides() {
        JUDGE.met(dossier);
    }

    @Test
    public void theSideThatHasNotAnsweredIsNamedWhateverTheOtherSays() {
        for (GroundQuestion question : GroundQuestion.values()) {
            answered(question, ANSWER.without("employees"), "ground.employees at ground-questions/" + question + "/employees");
            answered(question, ANSWER.without("leaders"), "ground.leaders at ground-questions/" + question + "/leaders");
        }
    }

    @Test
    public void blanksAreNoAnswer() {
        answered(GroundQuestion.Q2, ANSWER.with("employees", " \n "), "ground.employees at ground-questions/Q2/employees");
    }

    @Test
    public void whatBothSaySpeaksForNeither() {
        answered(GroundQuestion.Q3, Draft.of(GroundAnswer.class).with("together", "Vi er enige").with("leadersBy", "Olga")
                        .with("employeesBy", "Bo").with("answeredOn", "2026-02-01"),
                "ground.leaders at ground-questions/Q3/leaders", "ground.employees at ground-questions/Q3/employees");
    }

    @Test
    public void nobodyHasAnsweredAnEmptyDossier() {
        JUDGE.misses(DossierFixture.empty(), Arrays.stream(GroundQuestion.values()).map(Enum::name).flatMap(id -> List.of(
                "ground.leaders at ground-questions/" + id + "/leaders",
                "ground.employees at ground-questions/" + id + "/employees").stream()).toArray(String[]::new));
    }

    @Test
    public void theReasonNamesTheQuestion() {
        assertEquals(List.of(GroundQuestion.Q4), JUDGE.args(dossier.with(Kind.GROUND_ANSWER, "Q4", ANSWER.without("leaders")), "ground.leaders"));
    }

    @Test
    public void theVerdictRestsOnTheAnswers() {
        assertEquals(List.of("ground-questions/Q1", "ground-questions/Q2", "ground-questions/Q3", "ground-questions/Q4"), JUDGE.restsOn(dossier));
    }

    private void answered(GroundQuestion question, Draft<GroundAnswer> answer, String... reasons) {
        JUDGE.misses(dossier.with(Kind.GROUND_ANSWER, question.id(), answer), reasons);
    }
}
