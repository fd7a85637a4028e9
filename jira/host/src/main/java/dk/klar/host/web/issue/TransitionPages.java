package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import dk.klar.host.HostContext;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ScreenRow;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.jira.Transitions;
import dk.klar.host.jira.Transitions.Transition;
import dk.klar.host.web.form.FieldForms;
import dk.klar.host.web.form.FormField;
import dk.klar.host.web.form.FormView;
import dk.klar.host.web.form.Refusals;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.ArrayList;
import java.util.List;

/** A transition's screen, and carrying the transition out. */
public final class TransitionPages {

    private final HostContext host;
    private final Site site;
    private final Reading reading;
    private final FieldForms forms;

    public TransitionPages(HostContext host, Site site, Reading reading, FieldForms forms) {
        this.host = host;
        this.site = site;
        this.reading = reading;
        this.forms = forms;
    }

    public void open() {
        site.show("/secure/CommentAssignIssue!default.jspa", Access.LOGGED_IN, this::screen);
        site.change("/secure/CommentAssignIssue.jspa", Access.LOGGED_IN, this::perform);
        site.serve("/secure/WorkflowUIDispatcher.jspa", Access.LOGGED_IN, this::toScreen, this::perform);
    }

    private Reply toScreen(Ask ask) {
        return Reply.go("/secure/CommentAssignIssue!default.jspa?id=" + ask.id("id") + "&action=" + ask.id("action"));
    }

    private Reply screen(Ask ask) {
        Issue issue = reading.issue(ask, ask.id("id"));
        return show(ask, issue, form(ask, issue, transition(ask, issue), Errors.none()));
    }

    private Reply perform(Ask ask) {
        Issue issue = reading.issue(ask, ask.id("id"));
        Transition transition = transition(ask, issue);
        IssueOperations.Result result = host.services().get(Transitions.class).perform(issue.getId(), transition.id(),
                input(ask, issue, transition), ask.typed("comment").strip(), reading.user(ask));
        if (result.ok()) {
            return Reply.go("/browse/" + issue.getKey());
        }
        Refusals.rethrow(result);
        return show(ask, issue, form(ask, issue, transition, result.errors()));
    }

    private Transition transition(Ask ask, Issue issue) {
        long action = ask.id("action");
        return host.services().get(Transitions.class).available(issue, reading.user(ask)).stream()
                .filter(one -> one.id() == action).findFirst().orElseThrow(PageFault::noSuchTransition);
    }

    private FieldInput input(Ask ask, Issue issue, Transition transition) {
        return forms.input(ask, screenFields(transition), issue.getProjectObject(), issue.getIssueTypeId());
    }

    private FormView form(Ask ask, Issue issue, Transition transition, Errors errors) {
        List<FormField> fields = new ArrayList<>(forms.fields(ask, screenFields(transition), issue.getProjectObject(),
                issue.getIssueTypeId(), issue, errors));
        if (transition.screenId().isPresent()) {
            fields.add(FormField.textArea("comment", ask.words().text("field.comment"), ask.typed("comment")));
        }
        return new FormView("issue-workflow-transition", transition.name(), issue.getKey(), issue.getSummary(), List.of(),
                "/secure/CommentAssignIssue.jspa", List.of(new FormView.Hidden("id", issue.getId().toString()),
                new FormView.Hidden("action", String.valueOf(transition.id()))), fields,
                "issue-workflow-transition-submit", transition.name(), "/browse/" + issue.getKey()).refused(errors);
    }

    private List<String> screenFields(Transition transition) {
        return transition.screenId().map(id -> host.services().get(JiraData.class).screens().byId(id)
                .map(ScreenRow::fieldIds).orElseThrow(() -> new IllegalStateException(
                        "Transition " + transition.name() + " names screen " + id + ", which does not exist")))
                .map(ids -> ids.stream().filter(id -> !id.equals("comment")).toList()).orElse(List.of());
    }

    private Reply show(Ask ask, Issue issue, FormView form) {
        return Reply.show(Page.of(form.title() + " - " + issue.getKey(), IssuePages.area(issue),
                site.render(ask, "form.vm", form)).metas(IssuePages.metas(issue)).contexts("jira.edit.issue"));
    }
}
