package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import dk.klar.host.HostContext;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ScreenUse;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.web.form.FieldForms;
import dk.klar.host.web.form.FormView;
import dk.klar.host.web.form.Refusals;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;

/** Editing an issue's fields. */
public final class EditPages {

    private final HostContext host;
    private final Site site;
    private final Reading reading;
    private final FieldForms forms;

    public EditPages(HostContext host, Site site, Reading reading, FieldForms forms) {
        this.host = host;
        this.site = site;
        this.reading = reading;
        this.forms = forms;
    }

    public void open() {
        host.locations().resourceContext("jira.edit.issue");
        site.show("/secure/EditIssue!default.jspa", Access.LOGGED_IN, this::edit);
        site.change("/secure/EditIssue.jspa", Access.LOGGED_IN, this::save);
    }

    private Reply edit(Ask ask) {
        Issue issue = editable(ask);
        return show(ask, issue, form(ask, issue, Errors.none()));
    }

    private Reply save(Ask ask) {
        Issue issue = editable(ask);
        FieldInput input = forms.input(ask, screen(issue), issue.getProjectObject(), issue.getIssueTypeId());
        IssueOperations.Result result = host.services().get(IssueOperations.class)
                .edit(issue.getId(), input, reading.user(ask));
        if (result.ok()) {
            return Reply.go("/browse/" + issue.getKey());
        }
        Refusals.rethrow(result);
        return show(ask, issue, form(ask, issue, result.errors()));
    }

    private Issue editable(Ask ask) {
        Issue issue = reading.issue(ask, ask.id("id"));
        if (!reading.may(ask, ProjectPermissions.EDIT_ISSUES, issue)) {
            throw PageFault.forbidden();
        }
        return issue;
    }

    private FormView form(Ask ask, Issue issue, Errors errors) {
        return new FormView("issue-edit", ask.words().text("issue.edit.title"), issue.getKey(), issue.getSummary(),
                List.of(), "/secure/EditIssue.jspa", List.of(new FormView.Hidden("id", issue.getId().toString())),
                forms.fields(ask, screen(issue), issue.getProjectObject(), issue.getIssueTypeId(), issue, errors),
                "issue-edit-submit", ask.words().text("form.save"), "/browse/" + issue.getKey()).refused(errors);
    }

    private List<String> screen(Issue issue) {
        return host.services().get(JiraData.class).screens().of(issue.getProjectId(), ScreenUse.EDIT).fieldIds();
    }

    private Reply show(Ask ask, Issue issue, FormView form) {
        return Reply.show(Page.of(form.title() + " - " + issue.getKey(), IssuePages.area(issue),
                site.render(ask, "form.vm", form)).metas(IssuePages.metas(issue)).contexts("jira.edit.issue"));
    }
}
