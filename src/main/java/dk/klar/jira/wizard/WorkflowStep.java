package dk.klar.jira.wizard;

import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Move;
import dk.klar.jira.setup.Gates;
import dk.klar.usecase.KeepMunicipality;
import dk.klar.usecase.port.SetupStep;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The workflow from idea to realisation, with those gates in it that are in use. */
final class WorkflowStep implements SetupStep {
    private final Ground ground;
    private final StatusStep statuses;
    private final KeepMunicipality municipality;

    WorkflowStep(Ground ground, StatusStep statuses, KeepMunicipality municipality) {
        this.ground = ground;
        this.statuses = statuses;
        this.municipality = municipality;
    }

    @Override
    public String id() {
        return "workflow";
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        return name().map(name -> Look.there("there", name)).orElseGet(() ->
                Look.missing("make", ground.names().own("workflow"), municipality.gatesInUse().stream().toList()));
    }

    @Override
    public void make(Wish wish, UserKey user) {
        WorkflowManager workflows = workflows();
        Set<Gate> gates = municipality.gatesInUse();
        String xml = new WorkflowXml(ground.names(), phase -> statuses.of(phase).orElseThrow(), gates).text();
        WorkflowDescriptor descriptor = read(xml);
        Arrays.stream(Move.values()).forEach(move -> move.through().filter(gates::contains).ifPresent(gate -> Gates.put(descriptor, move.number(), gate)));
        workflows.createWorkflow(ground.person(user), new ConfigurableJiraWorkflow(ground.names().own("workflow"), descriptor, workflows));
    }

    /** As Klar made it before, in any of its languages. */
    Optional<String> name() {
        return workflows().getWorkflows().stream().map(JiraWorkflow::getName).filter(name -> ground.names().is("workflow", name)).findFirst();
    }

    private WorkflowManager workflows() {
        return ground.jira().get(WorkflowManager.class);
    }

    private static WorkflowDescriptor read(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException e) {
            throw new IllegalStateException("Jira does not read the workflow that Klar brings", e);
        }
    }
}
