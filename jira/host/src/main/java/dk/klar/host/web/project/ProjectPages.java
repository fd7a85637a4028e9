package dk.klar.host.web.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.web.fragment.Panel;
import dk.klar.host.web.fragment.WebPanels;
import dk.klar.host.web.frame.Initials;
import dk.klar.host.web.frame.SurroundingsOf;
import dk.klar.host.web.issue.Person;
import dk.klar.host.web.navigator.Searches;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;
import java.util.Map;

/** The list of projects and a project's own page, which a plugin's page may take the place of. */
public final class ProjectPages {

    private static final int RECENT = 10;

    private final Site site;
    private final Reading reading;
    private final WebPanels panels;
    private final SurroundingsOf surroundings;
    private final Searches searches;

    public ProjectPages(HostContext host, Site site, Reading reading, Searches searches) {
        this.site = site;
        this.reading = reading;
        this.panels = new WebPanels(host);
        this.surroundings = new SurroundingsOf(host);
        this.searches = searches;
    }

    public void open() {
        site.show("/secure/BrowseProjects.jspa", Access.LOGGED_IN, this::list);
        site.show("/projects/*", Access.LOGGED_IN, this::project);
    }

    private Reply list(Ask ask) {
        List<ProjectLine> lines = reading.projects(ask, ProjectPermissions.BROWSE_PROJECTS).stream()
                .map(ProjectPages::line).toList();
        return Reply.show(Page.of(ask.words().text("project.list"), new Area.General(Area.Tab.PROJECTS),
                site.render(ask, "projects.vm", lines)));
    }

    private Reply project(Ask ask) {
        String key = ask.rest().replaceAll("/.*", "");
        if (key.isEmpty()) {
            return Reply.go("/secure/BrowseProjects.jspa");
        }
        Project project = reading.project(ask, key);
        return ask.param("selectedItem").map(location -> pluginPage(ask, project, location))
                .orElseGet(() -> summary(ask, project));
    }

    /** Jira shows the web panel whose location is the selected item. */
    private Reply pluginPage(Ask ask, Project project, String location) {
        List<Panel> shown = panels.at(location, ask, surroundings.project(ask, project.getKey()));
        if (shown.isEmpty()) {
            throw PageFault.notFound();
        }
        return show(ask, project, shown.get(0).label(), location, site.render(ask, "projectpanel.vm", shown));
    }

    private Reply summary(Ask ask, Project project) {
        String jql = "project = " + project.getKey() + " ORDER BY updated DESC";
        ProjectView view = new ProjectView(line(project), project.getDescription(),
                project.getIssueTypes().stream().map(type -> type.getName()).toList(),
                searches.first(ask, jql, RECENT), searches.url(ask, jql));
        return show(ask, project, ask.words().text("sidebar.summary"), "summary", site.render(ask, "project.vm", view));
    }

    private static Reply show(Ask ask, Project project, String title, String selected, String bodyHtml) {
        Area area = new Area.Project(project.getKey(), project.getName(), selected);
        return Reply.show(Page.of(title + " - " + project.getName(), area, bodyHtml)
                .metas(Map.of("project-key", project.getKey(), "project-id", project.getId().toString()))
                .contexts("jira.project.sidebar"));
    }

    private static ProjectLine line(Project project) {
        return new ProjectLine(project.getKey(), project.getName(), Initials.of(project.getName()),
                Person.of(project.getProjectLead()));
    }
}
