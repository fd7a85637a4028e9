package dk.klar.host.web.navigator;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.jira.Transitions;
import dk.klar.host.web.navigator.BulkView.Choice;
import dk.klar.host.web.navigator.BulkView.Left;
import dk.klar.host.web.navigator.BulkView.Outcome;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import dk.klar.host.workflow.IssueMoves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bulk transition: each issue by itself, those that are refused stay. One step, Jira has four and works in the
 * background; a transition's screen is not asked for.
 */
public final class BulkPages {
    private static final int MAX = 1000;

    private final HostContext host;
    private final Site site;
    private final Reading reading;
    private final Searches searches;

    public BulkPages(HostContext host, Site site, Reading reading, Searches searches) {
        this.host = host;
        this.site = site;
        this.reading = reading;
        this.searches = searches;
    }

    public void open() {
        site.show("/secure/views/bulkedit/BulkEdit1!default.jspa", Access.LOGGED_IN, this::choose);
        site.change("/secure/BulkWorkflowTransitionPerform.jspa", Access.LOGGED_IN, this::perform);
    }

    private Reply choose(Ask ask) {
        requireBulkChange(ask);
        String jql = ask.param("jql").orElse("");
        NavigatorView.Hits hits = searches.hits(ask, jql, 0, MAX);
        List<Issue> issues = hits.rows().stream().map(row -> reading.issue(ask, row.key())).toList();
        return show(ask, "bulk.vm", new BulkView(jql, hits.rows(), choices(ask, issues)));
    }

    private List<Choice> choices(Ask ask, List<Issue> issues) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Issue issue : issues) {
            transitions(ask, issue).forEach(transition -> choices.merge(id(issue, transition.id()),
                    new Choice(id(issue, transition.id()), transition.name(), workflow(issue), 1),
                    (one, more) -> new Choice(one.id(), one.name(), one.workflow(), one.issues() + 1)));
        }
        return List.copyOf(choices.values());
    }

    private Reply perform(Ask ask) {
        requireBulkChange(ask);
        String transition = ask.param("transition").orElseThrow(PageFault::noSuchTransition);
        List<String> moved = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (String key : ask.params().getOrDefault("issue", List.of())) {
            List<String> why = move(ask, reading.issue(ask, key), transition);
            if (why.isEmpty()) {
                moved.add(key);
            } else {
                left.add(new Left(key, why));
            }
        }
        return show(ask, "bulkoutcome.vm", new Outcome(moved, left));
    }

    /** Why it was not moved; nothing where it was. */
    private List<String> move(Ask ask, Issue issue, String chosen) {
        Issue fresh = host.services().get(IssueManager.class).getIssueObject(issue.getId());
        return transitions(ask, fresh).stream().filter(transition -> id(fresh, transition.id()).equals(chosen)).findFirst()
                .map(transition -> host.services().get(Transitions.class)
                        .perform(fresh.getId(), transition.id(), FieldInput.none(), "", reading.user(ask)))
                .map(BulkPages::why).orElseGet(() -> List.of(ask.words().text("bulk.unavailable")));
    }

    private static List<String> why(IssueOperations.Result result) {
        return result.ok() ? List.of()
                : Stream.concat(result.errors().messages().stream(), result.errors().byField().values().stream()).toList();
    }

    private List<Transitions.Transition> transitions(Ask ask, Issue issue) {
        return host.services().get(Transitions.class).available(issue, reading.user(ask));
    }

    private String id(Issue issue, int action) {
        return action + ":" + workflow(issue);
    }

    private String workflow(Issue issue) {
        return host.services().get(IssueMoves.class).workflowNameOf(issue);
    }

    private void requireBulkChange(Ask ask) {
        if (!host.services().get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.of("BULK_CHANGE"), reading.user(ask))) {
            throw PageFault.forbidden();
        }
    }

    private Reply show(Ask ask, String template, Object view) {
        return Reply.show(Page.of(ask.words().text("bulk.title"), new Area.General(Area.Tab.ISSUES), site.render(ask, template, view)));
    }
}
