package dk.klar.domain.plan;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;

/** The workflow is described before anybody is alone at the screen, with those who do it, and followed by somebody outside. */
public final class WorkflowDescribedCriterion {
    private WorkflowDescribedCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<WorkflowDescription>> workflows = gate.dossier().all(WorkflowDescription.class);
        if (workflows.isEmpty()) {
            findings.missing(Cure.adding(Kind.WORKFLOW_DESCRIPTION), "workflows.none");
        }
        for (Entry<WorkflowDescription> entry : workflows) {
            WorkflowDescription workflow = entry.body();
            if (workflow.frontlineAuthors() == null || workflow.frontlineAuthors() == 0) {
                findings.missing(Cure.in(entry, "frontlineAuthors"), "workflows.noFrontline", workflow.workflow());
            }
            boolean tested = gate.past(workflow.testedOn());
            if (!tested || !Boolean.TRUE.equals(workflow.testerOutside())) {
                findings.missing(Cure.in(entry, tested ? "testerOutside" : "testedOn"), "workflows.notTested", workflow.workflow());
            }
        }
        findings.restsOn(workflows);
    }
}
