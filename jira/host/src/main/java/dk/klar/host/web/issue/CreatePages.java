package dk.klar.host.web.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import dk.klar.host.HostContext;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ScreenUse;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.web.form.FieldForms;
import dk.klar.host.web.form.FormField;
import dk.klar.host.web.form.FormField.Option;
import dk.klar.host.web.form.FormView;
import dk.klar.host.web.form.Refusals;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;
import java.util.Optional;

/** Creating an issue: project, then type, then fields; a choice of one is not asked for. */
public final class CreatePages {

    private final HostContext host;
    private final Site site;
    private final Reading reading;
    private final FieldForms forms;

    public CreatePages(HostContext host, Site site, Reading reading, FieldForms forms) {
        this.host = host;
        this.site = site;
        this.reading = reading;
        this.forms = forms;
    }

    public void open() {
        host.locations().resourceContext("jira.create.issue");
        site.show("/secure/CreateIssue!default.jspa", Access.LOGGED_IN, this::begin);
        site.show("/secure/CreateIssue.jspa", Access.LOGGED_IN, this::begin);
        site.change("/secure/CreateIssueDetails.jspa", Access.LOGGED_IN, this::create);
    }

    private Reply begin(Ask ask) {
        List<Project> projects = reading.projects(ask, ProjectPermissions.CREATE_ISSUES);
        if (projects.isEmpty()) {
            throw PageFault.forbidden();
        }
        Optional<Project> project = projects.size() == 1 ? Optional.of(projects.get(0)) : chosen(ask, projects);
        return project.map(one -> chooseType(ask, one)).orElseGet(() -> choose(ask, List.of(), "pid", "field.project",
                projects.stream().map(one -> new Option(one.getId().toString(), label(one), false)).toList()));
    }

    private static Optional<Project> chosen(Ask ask, List<Project> projects) {
        return ask.optionalId("pid").flatMap(id -> projects.stream().filter(one -> one.getId().equals(id)).findFirst());
    }

    private static String label(Project project) {
        return project.getName() + " (" + project.getKey() + ")";
    }

    private Reply chooseType(Ask ask, Project project) {
        List<IssueType> types = List.copyOf(project.getIssueTypes());
        Optional<IssueType> type = types.size() == 1 ? Optional.of(types.get(0))
                : types.stream().filter(one -> one.getId().equals(ask.typed("issuetype"))).findFirst();
        return type.map(one -> show(ask, form(ask, project, one, Errors.none()))).orElseGet(() -> choose(ask,
                List.of(new FormView.Hidden("pid", project.getId().toString())), "issuetype", "field.issuetype",
                types.stream().map(one -> new Option(one.getId(), one.getName(), false)).toList()));
    }

    private Reply choose(Ask ask, List<FormView.Hidden> hidden, String id, String label, List<Option> options) {
        String title = ask.words().text("issue.create.title");
        FormView form = new FormView("issue-create", title, null, null, List.of(), "/secure/CreateIssue.jspa", hidden,
                List.of(FormField.select(id, ask.words().text(label), true, options)), "issue-create-submit",
                ask.words().text("form.next"), "/secure/Dashboard.jspa");
        return Reply.show(Page.of(title, Area.PLAIN, site.render(ask, "choose.vm", form)));
    }

    private Reply create(Ask ask) {
        Project project = reading.projects(ask, ProjectPermissions.CREATE_ISSUES).stream()
                .filter(one -> one.getId() == ask.id("pid")).findFirst().orElseThrow(PageFault::projectNotFound);
        IssueType type = project.getIssueTypes().stream()
                .filter(one -> one.getId().equals(ask.typed("issuetype"))).findFirst().orElseThrow(PageFault::notFound);
        FieldInput input = forms.input(ask, screen(project), project, type.getId());
        IssueOperations.Result result = host.services().get(IssueOperations.class)
                .create(project.getId(), type.getId(), input, reading.user(ask));
        if (result.ok()) {
            return Reply.go("/browse/" + result.issue().orElseThrow().getKey());
        }
        Refusals.rethrow(result);
        return show(ask, form(ask, project, type, result.errors()));
    }

    private FormView form(Ask ask, Project project, IssueType type, Errors errors) {
        return new FormView("issue-create", ask.words().text("issue.create.title"), null, null, List.of(),
                "/secure/CreateIssueDetails.jspa", List.of(new FormView.Hidden("pid", project.getId().toString()),
                new FormView.Hidden("issuetype", type.getId())),
                forms.fields(ask, screen(project), project, type.getId(), null, errors), "issue-create-submit",
                ask.words().text("frame.create"), "/projects/" + project.getKey()).refused(errors);
    }

    private List<String> screen(Project project) {
        return host.services().get(JiraData.class).screens().of(project.getId(), ScreenUse.CREATE).fieldIds();
    }

    private Reply show(Ask ask, FormView form) {
        return Reply.show(Page.of(form.title(), Area.PLAIN, site.render(ask, "form.vm", form))
                .contexts("jira.create.issue"));
    }
}
