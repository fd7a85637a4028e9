package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.Database;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.workflow.TransitionOutcome.Done;
import dk.klar.host.workflow.engine.Engine;
import dk.klar.host.workflow.engine.Entries;
import dk.klar.host.workflow.engine.Run;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Moves issues through their workflows; for REST and pages alike. What is refused leaves nothing behind. */
public final class IssueMoves {
    /** Jira's own limit, in characters. */
    private static final int MAX_COMMENT = 32_767;

    private final Database database;
    private final Entries entries;
    private final WorkflowSchemes schemes;
    private final Workflows workflows;
    private final Supplier<IssueWrites> issues;
    private final Supplier<Rights> rights;
    private final Refusals refusals;

    public IssueMoves(Database database, Entries entries, WorkflowSchemes schemes, Workflows workflows,
                       Supplier<IssueWrites> issues, Supplier<Rights> rights, Words words) {
        this.database = database;
        this.entries = entries;
        this.schemes = schemes;
        this.workflows = workflows;
        this.issues = issues;
        this.rights = rights;
        this.refusals = new Refusals(words);
    }

    /** What the user may do with the issue now, in the order in which Jira shows it. A null user is anonymous. */
    public List<Transition> available(Issue issue, ApplicationUser user) {
        MutableIssue fresh = load(issue.getId());
        return actions(fresh, inputs(fresh), keyOf(user)).stream()
                .map(action -> TransitionReader.read(workflowOf(fresh), action, fresh.getStatusId()))
                .sorted(Comparator.comparingInt(TransitionReader::sequence)).toList();
    }

    /**
     * @param input   only fields on the transition's screen are taken
     * @param comment may be empty or null
     */
    public TransitionOutcome perform(Issue issue, int actionId, FieldInput input, String comment, ApplicationUser user) {
        return whole(() -> move(issue.getId(), actionId, input, comment, keyOf(user)), keyOf(user));
    }

    /** Starts the workflow of a new issue, which the workflow's own functions then store. */
    public TransitionOutcome create(MutableIssue issue, ApplicationUser user) {
        return whole(() -> begin(issue, keyOf(user)), keyOf(user));
    }

    /** Whether the issue's status lets fields be edited: jira.issue.editable of its step. */
    public boolean isEditable(Issue issue) {
        return !"false".equalsIgnoreCase(entries.stepMeta(issue.getWorkflowId(), "jira.issue.editable"));
    }

    /** The name of the workflow in which the issue entries. */
    public String workflowNameOf(Issue issue) {
        return entries.workflowName(issue.getWorkflowId());
    }

    /** Set by UpdateIssueFieldFunction; the id that the workflow names. */
    public Optional<String> resolutionOf(Issue issue) {
        return entries.resolution(issue.getWorkflowId());
    }

    boolean mayBrowse(Issue issue, ApplicationUser user) {
        return rights.get().hasPermission("BROWSE_PROJECTS", issue, keyOf(user));
    }

    private record Moved(MutableIssue issue, List<Long> events) {
    }

    /** All of it or nothing; listeners hear of it when it is stored. */
    private TransitionOutcome whole(Supplier<Moved> work, String userKey) {
        Moved moved;
        try {
            moved = database.inTransaction(work);
        } catch (Refusals.Refusal e) {
            return e.outcome();
        } catch (RuntimeException e) {
            if (Conflicts.isOne(e)) {
                return refusals.conflict().outcome();
            }
            throw e;
        }
        moved.events().forEach(event -> issues.get().fireEvent(moved.issue(), event, userKey));
        return new Done(moved.issue().getId(), moved.issue().getStatusId());
    }

    private Moved move(long issueId, int actionId, FieldInput input, String comment, String userKey) {
        MutableIssue issue = load(issueId);
        entries.lock(issue.getWorkflowId());
        ActionDescriptor action = actions(issue, inputs(issue), userKey).stream().filter(a -> a.getId() == actionId).findFirst()
                .orElseThrow(() -> refusals.unavailable(String.valueOf(actionId)));
        Map<String, Object> inputs = inputs(issue);
        inputs.put(Run.ORIGINAL_ISSUE, load(issueId));
        refuseWrong(issue, action, input, comment, userKey);
        if (comment != null && !comment.isBlank()) {
            inputs.put(Run.COMMENT, comment);
        }
        List<Long> events = Run.collectEvents(inputs);
        engineDo(engine -> engine.doAction(issue.getWorkflowId(), actionId, inputs), userKey);
        storeWhatNoFunctionStored(issue, userKey);
        return new Moved(load(issueId), events);
    }

    /** Without GenerateChangeHistoryFunction in the workflow the issue would fall behind its workflow entry. */
    private void storeWhatNoFunctionStored(MutableIssue issue, String userKey) {
        if (!issue.getModifiedFields().isEmpty()) {
            issues.get().storeChanges(issue, userKey);
        }
    }

    private Moved begin(MutableIssue issue, String userKey) {
        String workflow = schemes.workflowOf(issue.getProjectId(), issue.getIssueTypeId());
        ActionDescriptor first = (ActionDescriptor) workflows.get(workflow).descriptor().getInitialActions().get(0);
        Map<String, Object> inputs = inputs(issue);
        List<Long> events = Run.collectEvents(inputs);
        engineDo(engine -> engine.initialize(workflow, first.getId(), inputs), userKey);
        return new Moved(issue, events);
    }

    private void refuseWrong(MutableIssue issue, ActionDescriptor action, FieldInput input, String comment, String userKey) {
        Optional<Long> screen = TransitionReader.screenOf(action);
        Errors errors = issues.get().applyInput(issue, screen, input, userKey);
        errors = errors.and(wrongComment(issue, comment, userKey));
        if (errors.any()) {
            throw refusals.of(errors);
        }
    }

    private Errors wrongComment(MutableIssue issue, String comment, String userKey) {
        if (comment == null || comment.isBlank()) {
            return Errors.none();
        }
        if (comment.length() > MAX_COMMENT) {
            return Errors.field(Run.COMMENT, refusals.say("workflow.refused.longcomment", MAX_COMMENT));
        }
        boolean may = rights.get().hasPermission("ADD_COMMENTS", issue, userKey);
        return may ? Errors.none() : Errors.field(Run.COMMENT, refusals.say("workflow.refused.comment"));
    }

    private List<ActionDescriptor> actions(MutableIssue issue, Map<String, Object> inputs, String userKey) {
        if (!rights.get().hasPermission("BROWSE_PROJECTS", issue, userKey)
                || !rights.get().hasPermission("TRANSITION_ISSUES", issue, userKey)) {
            return List.of();
        }
        try {
            return entries.engine(userKey).available(issue.getWorkflowId(), inputs);
        } catch (WorkflowException e) {
            throw new IllegalStateException("Issue " + issue.getKey() + " has no workflow that runs", e);
        }
    }

    private interface EngineWork {
        void on(Engine engine) throws WorkflowException;
    }

    private void engineDo(EngineWork work, String userKey) {
        try {
            work.on(entries.engine(userKey));
        } catch (InvalidActionException e) {
            throw refusals.unavailable(String.valueOf(e.getMessage()));
        } catch (WorkflowException e) {
            throw refusals.of(e);
        }
    }

    private MutableIssue load(long issueId) {
        return issues.get().load(issueId).orElseThrow(() -> new NoSuchElementException("No issue " + issueId));
    }

    private static Map<String, Object> inputs(MutableIssue issue) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put(Run.ISSUE, issue);
        inputs.put(Run.PROJECT_KEY, issue.getProjectObject().getKey());
        return inputs;
    }

    private WorkflowDescriptor workflowOf(Issue issue) {
        return workflows.get(entries.workflowName(issue.getWorkflowId())).descriptor();
    }

    private static String keyOf(ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }
}
