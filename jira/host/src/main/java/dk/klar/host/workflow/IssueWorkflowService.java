package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.IssueWorkflow;
import dk.klar.host.workflow.TransitionOutcome.Refused;
import dk.klar.host.workflow.engine.Entries;

/** What core needs of workflows when issues begin, change project or type, and end. */
final class IssueWorkflowService implements IssueWorkflow {
    private final IssueMoves moves;
    private final WorkflowSchemes schemes;
    private final Entries entries;

    IssueWorkflowService(IssueMoves moves, WorkflowSchemes schemes, Entries entries) {
        this.moves = moves;
        this.schemes = schemes;
        this.entries = entries;
    }

    @Override
    public Errors create(MutableIssue issue, ApplicationUser user) {
        return moves.create(issue, user) instanceof Refused refused ? new Errors(refused.messages(), refused.fieldErrors()) : Errors.none();
    }

    @Override
    public Place replaced(Issue issue) {
        String workflow = schemes.workflowOf(issue.getProjectId(), issue.getIssueTypeId());
        if (workflow.equals(entries.workflowName(issue.getWorkflowId()))) {
            return new Place(issue.getWorkflowId(), issue.getStatusId());
        }
        Entries.Begun begun = entries.begin(workflow, issue.getStatusId());
        entries.delete(issue.getWorkflowId());
        return new Place(begun.entryId(), begun.statusId());
    }

    @Override
    public void delete(long workflowEntryId) {
        entries.delete(workflowEntryId);
    }
}
