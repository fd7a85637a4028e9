package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.HostContext;
import dk.klar.host.jira.Transitions;
import dk.klar.host.web.fragment.Link;
import dk.klar.host.web.fragment.Surroundings;
import dk.klar.host.web.fragment.WebItems;
import dk.klar.host.web.fragment.WebPanels;
import dk.klar.host.web.frame.SurroundingsOf;
import dk.klar.host.web.issue.IssueView.Entry;
import dk.klar.host.web.issue.IssueView.Header;
import dk.klar.host.web.issue.IssueView.TransitionButton;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what an issue's page shows. */
final class IssueViews {

    static final String COMMENTS = "com.atlassian.jira.plugin.system.issuetabpanels:comment-tabpanel";
    static final String HISTORY = "com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";

    private static final String MAIN = "atl.jira.view.issue.left.context";
    private static final String SIDE = "atl.jira.view.issue.right.context";
    private static final List<String> OPERATIONS = List.of("operations-top-level", "operations-work",
            "operations-operations", "jira.issue.tools");

    private final HostContext host;
    private final Reading reading;
    private final WebPanels panels;
    private final WebItems items;
    private final SurroundingsOf surroundings;
    private final IssueTabs tabs;
    private final Activity activity;
    private final IssueFieldValues fields;

    IssueViews(HostContext host, Reading reading) {
        this.host = host;
        this.reading = reading;
        this.panels = new WebPanels(host);
        this.items = new WebItems(host);
        this.surroundings = new SurroundingsOf(host);
        this.tabs = new IssueTabs(host, reading);
        this.activity = new Activity(host);
        this.fields = new IssueFieldValues(host, reading);
        List.of(MAIN, SIDE).forEach(host.locations()::panel);
        OPERATIONS.forEach(host.locations()::section);
    }

    IssueView of(Ask ask, Issue issue) {
        Surroundings around = surroundings.issue(ask, issue);
        List<IssueTabs.Tab> pluginTabs = tabs.of(ask, issue);
        String shown = shownTab(ask, pluginTabs);
        return new IssueView(header(ask, issue, around), fields.details(ask, issue), issue.getDescription(),
                panels.at(MAIN, ask, around), tabLinks(ask, issue, pluginTabs, shown),
                entries(ask, issue, pluginTabs, shown),
                ask.words().text(shown.equals(COMMENTS) ? "issue.comment.empty" : "issue.tab.empty"),
                Person.of(issue.getAssignee()), Person.of(issue.getReporter()), fields.people(ask, issue),
                ask.words().dateTime(issue.getCreated().toInstant()),
                ask.words().dateTime(issue.getUpdated().toInstant()), panels.at(SIDE, ask, around));
    }

    private Header header(Ask ask, Issue issue, Surroundings around) {
        Project project = issue.getProjectObject();
        List<Link> operations = new ArrayList<>();
        OPERATIONS.forEach(section -> operations.addAll(items.in(section, ask, around)));
        operation(ask, issue, ProjectPermissions.CREATE_ISSUES, "clone-issue", "issue.clone", "CloneIssueDetails")
                .ifPresent(operations::add);
        operation(ask, issue, MovePages.MOVE_ISSUES, "move-issue", "issue.move", "MoveIssue").ifPresent(operations::add);
        operation(ask, issue, ProjectPermissions.DELETE_ISSUES, "delete-issue", "issue.delete", "DeleteIssue")
                .ifPresent(operations::add);
        return new Header(issue.getKey(), issue.getId(), issue.getSummary(), project.getKey(), project.getName(),
                issue.getIssueType().getName(), Lozenge.of(issue.getStatus()),
                reading.may(ask, ProjectPermissions.EDIT_ISSUES, issue),
                reading.may(ask, ProjectPermissions.ADD_COMMENTS, issue), transitions(issue, reading.user(ask)),
                operations);
    }

    private Optional<Link> operation(Ask ask, Issue issue, ProjectPermissionKey permission, String id, String label,
                                     String action) {
        return !reading.may(ask, permission, issue) ? Optional.empty() : Optional.of(new Link(id, ask.words().text(label),
                ask.contextPath() + "/secure/" + action + "!default.jspa?id=" + issue.getId(), "", false));
    }

    private List<TransitionButton> transitions(Issue issue, ApplicationUser user) {
        return host.services().get(Transitions.class).available(issue, user).stream()
                .map(transition -> new TransitionButton(transition.id(), transition.name(),
                        transition.screenId().isPresent()))
                .toList();
    }

    private static String shownTab(Ask ask, List<IssueTabs.Tab> pluginTabs) {
        return ask.param("page").filter(page -> page.equals(HISTORY)
                || pluginTabs.stream().anyMatch(tab -> tab.completeKey().equals(page))).orElse(COMMENTS);
    }

    private static List<Link> tabLinks(Ask ask, Issue issue, List<IssueTabs.Tab> pluginTabs, String shown) {
        List<Link> links = new ArrayList<>();
        links.add(tabLink(ask, issue, COMMENTS, ask.words().text("issue.tab.comments"), shown));
        links.add(tabLink(ask, issue, HISTORY, ask.words().text("issue.tab.history"), shown));
        pluginTabs.forEach(tab -> links.add(tabLink(ask, issue, tab.completeKey(), tab.label(), shown)));
        return links;
    }

    private static Link tabLink(Ask ask, Issue issue, String key, String label, String shown) {
        String url = ask.contextPath() + "/browse/" + issue.getKey() + "?page=" + key + "#activitymodule";
        return new Link(key.substring(key.indexOf(':') + 1), label, url, "", key.equals(shown));
    }

    private List<Entry> entries(Ask ask, Issue issue, List<IssueTabs.Tab> pluginTabs, String shown) {
        return switch (shown) {
            case COMMENTS -> activity.comments(ask, issue);
            case HISTORY -> activity.history(ask, issue);
            default -> pluginTabs.stream().filter(tab -> tab.completeKey().equals(shown))
                    .flatMap(tab -> tabs.entries(ask, issue, tab).stream()).toList();
        };
    }
}
