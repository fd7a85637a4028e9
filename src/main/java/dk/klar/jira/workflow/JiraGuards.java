package dk.klar.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.usecase.port.Guards;
import dk.klar.usecase.port.Implementation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads off the workflow which statuses lie behind a gate, and keeps those that it has seen in Jira's settings. Knows statuses
 * by id. A workflow that cannot be read guards nothing that was not known before; the log says so.
 */
public final class JiraGuards implements Guards {
    /** Frozen beginning of the settings' keys, one for each gate and status: nodes that write at once lose nothing. */
    static final String KNOWN = "dk.klar.jira.guarded.";
    /** What asks for a gate: either is enough for the status behind it to be guarded. */
    private static final Set<String> ASKING = Set.of(KlarGateValidator.class.getName(), KlarGateCondition.class.getName());
    private static final Logger LOG = LoggerFactory.getLogger(JiraGuards.class);

    private final WorkflowManager workflows;
    private final IssueManager issues;
    private final PluginSettingsFactory settings;

    public JiraGuards(WorkflowManager workflows, IssueManager issues, PluginSettingsFactory settings) {
        this.workflows = workflows;
        this.issues = issues;
        this.settings = settings;
    }

    @Override
    public Set<Gate> behind(Implementation implementation) {
        Issue issue = issues.getIssueObject(implementation.id().value());
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        if (issue != null) {
            Set<String> guarded = read(issue);
            Stream.of(Gate.values()).filter(gate -> guarded.contains(guard(gate.id(), issue.getStatusId())) || known(gate, issue.getStatusId()))
                    .forEach(gates::add);
        }
        return gates;
    }

    @Override
    public void remember(Implementation implementation) {
        Issue issue = issues.getIssueObject(implementation.id().value());
        if (issue != null) {
            PluginSettings known = settings.createGlobalSettings();
            read(issue).stream().filter(guard -> known.get(KNOWN + guard) == null).forEach(guard -> known.put(KNOWN + guard, "true"));
        }
    }

    private boolean known(Gate gate, String status) {
        return settings.createGlobalSettings().get(KNOWN + guard(gate.id(), status)) != null;
    }

    private static String guard(String gate, String status) {
        return gate + "." + status;
    }

    private Set<String> read(Issue issue) {
        Set<String> guarded = new TreeSet<>();
        try {
            JiraWorkflow workflow = workflows.getWorkflow(issue);
            for (ActionDescriptor action : workflow.getAllActions()) {
                gates(action).forEach(gate -> statuses(action, workflow).forEach(status -> guarded.add(guard(gate, status))));
            }
        } catch (RuntimeException e) {
            LOG.error("The workflow of {} cannot be read: which of its statuses lie behind a gate is not known", issue.getKey(), e);
        }
        return guarded;
    }

    private static List<String> gates(ActionDescriptor action) {
        List<?> validators = action.getValidators();
        Stream<Map<?, ?>> args = Stream.concat(validators.stream().<Map<?, ?>>map(validator -> ((ValidatorDescriptor) validator).getArgs()),
                action.getRestriction() == null ? Stream.empty() : conditions(action.getRestriction().getConditions()));
        return args.filter(each -> ASKING.contains(String.valueOf(each.get("class.name")))).map(each -> GateSetting.of(each).gate()).toList();
    }

    /** Conditions stand in groups, and groups in groups. */
    private static Stream<Map<?, ?>> conditions(List<?> descriptors) {
        return descriptors.stream().<Map<?, ?>>flatMap(each -> each instanceof ConditionsDescriptor group ? conditions(group.getConditions())
                : each instanceof ConditionDescriptor condition ? Stream.<Map<?, ?>>of(condition.getArgs()) : Stream.empty());
    }

    private static List<String> statuses(ActionDescriptor action, JiraWorkflow workflow) {
        List<?> conditional = action.getConditionalResults();
        return Stream.concat(Stream.ofNullable(action.getUnconditionalResult()), conditional.stream().map(ResultDescriptor.class::cast))
                .map(result -> workflow.getDescriptor().getStep(result.getStep())).filter(step -> step != null)
                .map((StepDescriptor step) -> workflow.getLinkedStatusId(step)).toList();
    }
}
