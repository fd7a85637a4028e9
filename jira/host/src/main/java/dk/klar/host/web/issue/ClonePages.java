package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.web.form.FormField;
import dk.klar.host.web.form.FormView;
import dk.klar.host.web.form.Refusals;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;

/** Cloning an issue within its project. There is no link to the original: the host has no links. */
public final class ClonePages {
    private static final String PREFIX = "CLONE - ";

    private final HostContext host;
    private final Site site;
    private final Reading reading;

    public ClonePages(HostContext host, Site site, Reading reading) {
        this.host = host;
        this.site = site;
        this.reading = reading;
    }

    public void open() {
        site.show("/secure/CloneIssueDetails!default.jspa", Access.LOGGED_IN, this::ask);
        site.change("/secure/CloneIssueDetails.jspa", Access.LOGGED_IN, this::copy);
    }

    private Reply ask(Ask ask) {
        Issue issue = clonable(ask);
        return show(ask, issue, PREFIX + issue.getSummary(), Errors.none());
    }

    private Reply copy(Ask ask) {
        Issue issue = clonable(ask);
        IssueOperations.Result result = host.services().get(IssueOperations.class)
                .copy(issue.getId(), ask.typed("summary").strip(), reading.user(ask));
        if (result.ok()) {
            return Reply.go("/browse/" + result.issue().orElseThrow().getKey());
        }
        Refusals.rethrow(result);
        return show(ask, issue, ask.typed("summary"), result.errors());
    }

    private Issue clonable(Ask ask) {
        Issue issue = reading.issue(ask, ask.id("id"));
        if (!reading.may(ask, ProjectPermissions.CREATE_ISSUES, issue.getProjectObject())) {
            throw PageFault.forbidden();
        }
        return issue;
    }

    private Reply show(Ask ask, Issue issue, String summary, Errors errors) {
        FormView form = new FormView("assign-issue", ask.words().text("issue.clone.title"), issue.getKey(), issue.getSummary(),
                List.of(), "/secure/CloneIssueDetails.jspa", List.of(new FormView.Hidden("id", issue.getId().toString())),
                List.of(FormField.text("summary", ask.words().text("field.summary"), true, summary)),
                "assign-issue-submit", ask.words().text("issue.clone"), "/browse/" + issue.getKey()).refused(errors);
        return Reply.show(Page.of(form.title() + " - " + issue.getKey(), IssuePages.area(issue),
                site.render(ask, "form.vm", form)).metas(IssuePages.metas(issue)));
    }
}
