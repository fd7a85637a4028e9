package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueOperations.Refusal;
import dk.klar.host.jira.IssueOperations.Result;
import dk.klar.host.jira.Transitions;
import dk.klar.host.workflow.TransitionOutcome.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What REST and pages see of {@link IssueMoves}. */
final class TransitionService implements Transitions {
    private final IssueMoves moves;
    private final Supplier<IssueWrites> issues;

    TransitionService(IssueMoves moves, Supplier<IssueWrites> issues) {
        this.moves = moves;
        this.issues = issues;
    }

    @Override
    public List<Transition> available(Issue issue, ApplicationUser user) {
        return moves.available(issue, user).stream().map(t -> new Transition(t.id(), t.name(), t.toStatusId(), t.screenId())).toList();
    }

    @Override
    public Result perform(long issueId, int actionId, FieldInput fields, String comment, ApplicationUser user) {
        Optional<MutableIssue> issue = issues.get().load(issueId).filter(found -> moves.mayBrowse(found, user));
        if (issue.isEmpty()) {
            return new Result(Optional.empty(), Errors.none(), Refusal.NOT_FOUND);
        }
        TransitionOutcome outcome = moves.perform(issue.get(), actionId, fields, comment, user);
        if (outcome instanceof Refused refused) {
            return new Result(Optional.of(issue.get()), new Errors(refused.messages(), refused.fieldErrors()), Refusal.INVALID);
        }
        return new Result(issues.get().load(issueId).map(Issue.class::cast), Errors.none(), Refusal.NONE);
    }
}
