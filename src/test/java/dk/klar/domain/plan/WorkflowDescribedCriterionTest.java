package dk.klar.domain.plan;

import static dk.klar.testing.PlanFixture.workflow;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** Described by those who do the work, and followed by somebody outside, before anybody is alone at the screen. */
public class WorkflowDescribedCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metByAWorkflowWrittenByStaffAndTestedFromOutside() {
        misses(workflow -> workflow);
    }

    @Test
    public void notMetWithoutADescription() {
        missing(dossier, "workflows.none at workflow-descriptions//");
    }

    @Test
    public void oneAuthorWhoDoesTheWorkIsEnoughAndNoneIsNot() {
        misses(workflow -> workflow.with("frontlineAuthors", 1));
        misses(workflow -> workflow.with("frontlineAuthors", 0), "workflows.noFrontline at workflow-descriptions/evening/frontlineAuthors");
        misses(workflow -> workflow.without("frontlineAuthors"), "workflows.noFrontline at workflow-descriptions/evening/frontlineAuthors");
    }

    @Test
    public void notMetWhereNobodyHasFollowedIt() {
        misses(workflow -> workflow.without("testedOn"), "workflows.notTested at workflow-descriptions/evening/testedOn");
    }

    @Test
    public void aTestToComeIsNone() {
        misses(workflow -> workflow.with("testedOn", "2026-06-15"));
        misses(workflow -> workflow.with("testedOn", "2026-06-16"), "workflows.notTested at workflow-descriptions/evening/testedOn");
    }

    @Test
    public void whoTestsItIsOutsideTheProject() {
        misses(workflow -> workflow.with("testerOutside", false), "workflows.notTested at workflow-descriptions/evening/testerOutside");
        misses(workflow -> workflow.without("testerOutside"), "workflows.notTested at workflow-descriptions/evening/testerOutside");
    }

    @Test
    public void aTestThatIsMissingAltogetherIsSaidOnce() {
        misses(workflow -> workflow.without("testedOn").without("testerOutside"),
                "workflows.notTested at workflow-descriptions/evening/testedOn");
    }

    @Test
    public void eachWorkflowIsJudgedByItself() {
        DossierFixture two = with(workflow -> workflow.without("frontlineAuthors"))
                .with(Kind.WORKFLOW_DESCRIPTION, "morning", workflow().with("workflow", "Dosering om morgenen").without("testedOn"));
        missing(two, "workflows.noFrontline at workflow-descriptions/evening/frontlineAuthors",
                "workflows.notTested at workflow-descriptions/morning/testedOn");
        assertEquals(List.of("Dosering om morgenen"), two.criterion(Criterion.WORKFLOW_DESCRIBED).missing().get(1).args());
        assertEquals(List.of("evening", "morning"), two.criterion(Criterion.WORKFLOW_DESCRIBED).restsOn().stream().map(Entry::key).toList());
    }

    private DossierFixture with(UnaryOperator<Draft<WorkflowDescription>> but) {
        return dossier.with(Kind.WORKFLOW_DESCRIPTION, "evening", but.apply(workflow()));
    }

    private void misses(UnaryOperator<Draft<WorkflowDescription>> but, String... reasons) {
        missing(with(but), reasons);
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.WORKFLOW_DESCRIBED));
    }
}
