package dk.klar.domain.triage;

import static dk.klar.domain.triage.Questions.QUESTIONS;
import static dk.klar.domain.triage.Questions.yesTo;
import static dk.klar.testing.TriageFixture.light;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Demand;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.List;
import org.junit.Test;

/** Somebody has asked how much care it takes. */
public class TriageCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.TRIAGE);

    @Test
    public void metWhenEveryQuestionIsAnsweredWhateverTheAnswers() {
        JUDGE.met(with(light()));
        JUDGE.met(with(yesTo(QUESTIONS.toArray(String[]::new))));
    }

    @Test
    public void notMetWhenNobodyHasAsked() {
        JUDGE.misses(DossierFixture.empty(), "triage.none at triage/only/");
    }

    @Test
    public void eachQuestionThatIsNotAnsweredIsPointedOut() {
        for (String question : QUESTIONS) {
            JUDGE.misses(with(light().without(question)), "triage.open at triage/only/" + question);
        }
        JUDGE.misses(with(light().without("upgrade")), "triage.open at triage/only/upgrade");
        JUDGE.misses(with(light().without("tasksAffected")), "triage.open at triage/only/tasksAffected");
    }

    @Test
    public void severalAreCountedAndTheFirstIsPointedOut() {
        DossierFixture open = with(light().without("highRiskAi").without("newDemands").without("tasksAffected"));
        JUDGE.misses(open, "triage.open at triage/only/newDemands");
        assertEquals(List.of(3), JUDGE.args(open, "triage.open"));
        assertEquals(List.of(12), JUDGE.args(with(Draft.of(Triage.class)), "triage.open"));
    }

    @Test
    public void anUpgradeThatIsMoreThanOneIsSaidWithItsTrack() {
        JUDGE.met(with(yesTo("upgrade", "changedWorkflows")), "triage.lifted at triage/only/upgrade");
        assertEquals(List.of(Track.STANDARD), JUDGE.args(with(yesTo("upgrade", "changedWorkflows")), "triage.lifted"));
        assertEquals(List.of(Track.FULL), JUDGE.args(with(yesTo("upgrade", "newFunctions", "canMonitorStaff")), "triage.lifted"));
        JUDGE.met(with(yesTo("upgrade")));
    }

    @Test
    public void onTheLightTrackTheGateAsksForWhatItMustAlone() {
        assertEquals(List.of(Demand.MUST), demands(DossierFixture.ready().with(Kind.TRIAGE, "only", light())));
        assertEquals(List.of(Demand.MUST, Demand.SHOULD), demands(DossierFixture.ready().with(Kind.TRIAGE, "only", yesTo("newDemands"))));
        assertEquals(List.of(Demand.MUST, Demand.SHOULD), demands(DossierFixture.ready()));
    }

    @Test
    public void theVerdictRestsOnTheTriage() {
        assertEquals(List.of("triage/only"), JUDGE.restsOn(with(light())));
    }

    private static List<Demand> demands(DossierFixture dossier) {
        return dossier.verdict().judged().stream().map(verdict -> verdict.demand()).distinct().toList();
    }

    private static DossierFixture with(Draft<Triage> triage) {
        return DossierFixture.empty().with(Kind.TRIAGE, "only", triage);
    }
}
