package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.web.form.FormField;
import dk.klar.host.web.form.FormField.Option;
import dk.klar.host.web.form.FormView;
import dk.klar.host.web.form.Refusals;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;

/** Moving an issue to another project; it keeps its type where the other project has it. One step, Jira has four. */
public final class MovePages {

    static final ProjectPermissionKey MOVE_ISSUES = new ProjectPermissionKey("MOVE_ISSUES");

    private final HostContext host;
    private final Site site;
    private final Reading reading;

    public MovePages(HostContext host, Site site, Reading reading) {
        this.host = host;
        this.site = site;
        this.reading = reading;
    }

    public void open() {
        site.show("/secure/MoveIssue!default.jspa", Access.LOGGED_IN, this::ask);
        site.change("/secure/MoveIssue.jspa", Access.LOGGED_IN, this::move);
    }

    private Reply ask(Ask ask) {
        return show(ask, movable(ask), Errors.none());
    }

    private Reply move(Ask ask) {
        Issue issue = movable(ask);
        Project target = targets(ask, issue).stream().filter(project -> project.getId() == ask.id("pid"))
                .findFirst().orElseThrow(PageFault::projectNotFound);
        IssueOperations.Result result = host.services().get(IssueOperations.class)
                .move(issue.getId(), target.getId(), typeIn(target, issue), reading.user(ask));
        if (result.ok()) {
            return Reply.go("/browse/" + result.issue().orElseThrow().getKey());
        }
        Refusals.rethrow(result);
        return show(ask, issue, result.errors());
    }

    private Issue movable(Ask ask) {
        Issue issue = reading.issue(ask, ask.id("id"));
        if (!reading.may(ask, MOVE_ISSUES, issue)) {
            throw PageFault.forbidden();
        }
        return issue;
    }

    private List<Project> targets(Ask ask, Issue issue) {
        return reading.projects(ask, ProjectPermissions.CREATE_ISSUES).stream()
                .filter(project -> !project.getId().equals(issue.getProjectId()) && !project.getIssueTypes().isEmpty())
                .toList();
    }

    private static String typeIn(Project target, Issue issue) {
        return target.getIssueTypes().stream().map(IssueType::getId).filter(issue.getIssueTypeId()::equals).findFirst()
                .orElseGet(() -> target.getIssueTypes().iterator().next().getId());
    }

    private Reply show(Ask ask, Issue issue, Errors errors) {
        List<Option> options = targets(ask, issue).stream().map(project -> new Option(project.getId().toString(),
                project.getName() + " (" + project.getKey() + ")", false)).toList();
        FormView form = new FormView("move-issue", ask.words().text("issue.move.title"), issue.getKey(),
                issue.getSummary(), List.of(), "/secure/MoveIssue.jspa",
                List.of(new FormView.Hidden("id", issue.getId().toString())),
                List.of(FormField.select("pid", ask.words().text("field.project"), true, options)),
                "move-issue-submit", ask.words().text("issue.move"), "/browse/" + issue.getKey()).refused(errors);
        return Reply.show(Page.of(form.title() + " - " + issue.getKey(), IssuePages.area(issue),
                site.render(ask, "form.vm", form)).metas(IssuePages.metas(issue)));
    }
}
