package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.web.form.FormField;
import dk.klar.host.web.form.FormView;
import dk.klar.host.web.form.Refusals;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;
import java.util.Map;

/** An issue as people see it, and their comments on it. */
public final class IssuePages {

    private final HostContext host;
    private final Site site;
    private final Reading reading;
    private final IssueViews views;

    public IssuePages(HostContext host, Site site, Reading reading) {
        this.host = host;
        this.site = site;
        this.reading = reading;
        this.views = new IssueViews(host, reading);
    }

    public void open() {
        host.locations().resourceContext("jira.view.issue");
        site.show("/browse/*", Access.LOGGED_IN, this::browse);
        site.change("/secure/AddComment.jspa", Access.LOGGED_IN, this::comment);
    }

    private Reply browse(Ask ask) {
        String key = ask.rest();
        if (!key.contains("-")) {
            return Reply.go("/projects/" + reading.project(ask, key).getKey());
        }
        Issue issue = reading.issue(ask, key);
        return issue.getKey().equals(key) ? view(ask, issue) : Reply.go("/browse/" + issue.getKey());
    }

    private Reply view(Ask ask, Issue issue) {
        String body = site.render(ask, "issue.vm", views.of(ask, issue));
        return Reply.show(Page.of("[" + issue.getKey() + "] " + issue.getSummary(), area(issue), body)
                .metas(metas(issue)).contexts("jira.view.issue"));
    }

    private Reply comment(Ask ask) {
        Issue issue = reading.issue(ask, ask.id("id"));
        IssueOperations.Result result = host.services().get(IssueOperations.class)
                .comment(issue.getId(), ask.typed("comment").strip(), reading.user(ask));
        if (result.ok()) {
            return Reply.go("/browse/" + issue.getKey() + "?page=" + IssueViews.COMMENTS + "#activitymodule");
        }
        Refusals.rethrow(result);
        String title = ask.words().text("issue.comment.add");
        FormView form = new FormView("comment-form", title, issue.getKey(), issue.getSummary(), List.of(),
                "/secure/AddComment.jspa", List.of(new FormView.Hidden("id", issue.getId().toString())),
                List.of(FormField.textArea("comment", ask.words().text("field.comment"), ask.typed("comment"))
                        .error(result.errors().byField().get("comment"))),
                "comment-submit", ask.words().text("form.add"), "/browse/" + issue.getKey());
        return Reply.show(Page.of(title, area(issue),
                site.render(ask, "form.vm", form.refused(result.errors()))));
    }

    static Area area(Issue issue) {
        return new Area.Project(issue.getProjectObject().getKey(), issue.getProjectObject().getName(), "issues");
    }

    static Map<String, String> metas(Issue issue) {
        return Map.of("issue-key", issue.getKey(), "issue-id", issue.getId().toString(),
                "project-key", issue.getProjectObject().getKey(), "project-id", issue.getProjectId().toString());
    }
}
