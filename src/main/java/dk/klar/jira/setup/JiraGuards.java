package dk.klar.jira.setup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.workflow.Workflow;
import dk.klar.usecase.port.Guards;
import dk.klar.usecase.port.Implementation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads off the workflow which statuses lie behind a gate, and keeps those right behind one that it has seen in Jira's settings.
 * Knows statuses by id. A workflow that cannot be read guards nothing that was not known before; the log says so.
 */
public final class JiraGuards implements Guards {
    /** Frozen beginning of the settings' keys, one for each gate and status: nodes that write at once lose nothing. */
    static final String KNOWN = "dk.klar.jira.guarded.";
    private static final Logger LOG = LoggerFactory.getLogger(JiraGuards.class);

    private final WorkflowManager workflows;
    private final IssueManager issues;
    private final PluginSettingsFactory settings;

    public JiraGuards(WorkflowManager workflows, IssueManager issues, PluginSettingsFactory settings) {
        this.workflows = workflows;
        this.issues = issues;
        this.settings = settings;
    }

    /** Further on than right behind a gate, what is done is past: what was finished before Klar came is no breach. */
    @Override
    public Set<Gate> behind(Implementation implementation) {
        Issue issue = issues.getIssueObject(implementation.id().value());
        if (issue == null) {
            return Set.of();
        }
        Optional<Flow> flow = read(issue);
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        for (Gate gate : Gate.values()) {
            if (known(gate, issue.getStatusId()) || flow.filter(read -> read.guarded(gate).contains(issue.getStatusId())).isPresent()
                    || flow.filter(read -> read.behind(gate).contains(issue.getStatusId())).isPresent() && !JiraExistence.done(issue)) {
                gates.add(gate);
            }
        }
        return gates;
    }

    @Override
    public void remember(Implementation implementation) {
        Issue issue = issues.getIssueObject(implementation.id().value());
        if (issue != null) {
            PluginSettings known = settings.createGlobalSettings();
            read(issue).stream().flatMap(Flow::guards).map(KNOWN::concat).filter(guard -> known.get(guard) == null)
                    .forEach(guard -> known.put(guard, "true"));
        }
    }

    private boolean known(Gate gate, String status) {
        return settings.createGlobalSettings().get(KNOWN + guard(gate, status)) != null;
    }

    private static String guard(Gate gate, String status) {
        return gate.id() + "." + status;
    }

    private Optional<Flow> read(Issue issue) {
        try {
            JiraWorkflow workflow = workflows.getWorkflow(issue);
            return Optional.of(new Flow(workflow, JiraWorkflows.read(workflow, false, Workflow.Changing.NEVER)));
        } catch (RuntimeException e) {
            LOG.error("The workflow of {} cannot be read: which of its statuses lie behind a gate is not known", issue.getKey(), e);
            return Optional.empty();
        }
    }

    /** A workflow with the statuses of its steps. */
    private record Flow(JiraWorkflow jira, Workflow workflow) {
        Set<String> guarded(Gate gate) {
            return statuses(workflow.guarded(gate));
        }

        Set<String> behind(Gate gate) {
            return statuses(workflow.behind(gate));
        }

        Stream<String> guards() {
            return Stream.of(Gate.values()).flatMap(gate -> guarded(gate).stream().map(status -> guard(gate, status)));
        }

        @SuppressWarnings("unchecked") // as OSWorkflow has it
        private Set<String> statuses(Set<String> steps) {
            WorkflowDescriptor descriptor = jira.getDescriptor();
            return ((List<StepDescriptor>) descriptor.getSteps()).stream().filter(step -> steps.contains(step.getName()))
                    .map(jira::getLinkedStatusId).collect(Collectors.toSet());
        }
    }
}
