package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.web.form.FormView;
import dk.klar.host.web.form.Refusals;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;

/** Deleting an issue, once it is confirmed. */
public final class DeletePages {

    private final HostContext host;
    private final Site site;
    private final Reading reading;

    public DeletePages(HostContext host, Site site, Reading reading) {
        this.host = host;
        this.site = site;
        this.reading = reading;
    }

    public void open() {
        site.show("/secure/DeleteIssue!default.jspa", Access.LOGGED_IN, this::ask);
        site.change("/secure/DeleteIssue.jspa", Access.LOGGED_IN, this::delete);
    }

    private Reply ask(Ask ask) {
        Issue issue = deletable(ask);
        FormView form = new FormView("delete-issue", ask.words().text("issue.delete.title"), issue.getKey(),
                issue.getSummary(), List.of(), "/secure/DeleteIssue.jspa",
                List.of(new FormView.Hidden("id", issue.getId().toString())), List.of(), "delete-issue-submit",
                ask.words().text("issue.delete"), "/browse/" + issue.getKey());
        return Reply.show(Page.of(form.title() + " - " + issue.getKey(), IssuePages.area(issue),
                site.render(ask, "form.vm", form)).metas(IssuePages.metas(issue)));
    }

    private Reply delete(Ask ask) {
        Issue issue = deletable(ask);
        Refusals.rethrow(host.services().get(IssueOperations.class).delete(issue.getId(), reading.user(ask)));
        return Reply.go("/projects/" + issue.getProjectObject().getKey());
    }

    private Issue deletable(Ask ask) {
        Issue issue = reading.issue(ask, ask.id("id"));
        if (!reading.may(ask, ProjectPermissions.DELETE_ISSUES, issue)) {
            throw PageFault.forbidden();
        }
        return issue;
    }
}
