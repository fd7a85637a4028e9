package dk.klar.host.web;

import dk.klar.host.HostContext;
import dk.klar.host.HostModule;
import dk.klar.host.data.JiraData;
import dk.klar.host.http.Http.Access;
import dk.klar.host.web.admin.AdminPages;
import dk.klar.host.web.dashboard.DashboardPages;
import dk.klar.host.web.dashboard.Dashboards;
import dk.klar.host.web.form.FieldForms;
import dk.klar.host.web.fragment.WebItems;
import dk.klar.host.web.frame.JiraFrame;
import dk.klar.host.web.frame.Menus;
import dk.klar.host.web.issue.ClonePages;
import dk.klar.host.web.issue.CreatePages;
import dk.klar.host.web.issue.DeletePages;
import dk.klar.host.web.issue.EditPages;
import dk.klar.host.web.issue.IssuePages;
import dk.klar.host.web.issue.MovePages;
import dk.klar.host.web.issue.TransitionPages;
import dk.klar.host.web.login.LanguagePages;
import dk.klar.host.web.login.LoginPages;
import dk.klar.host.web.navigator.BulkPages;
import dk.klar.host.web.navigator.NavigatorPages;
import dk.klar.host.web.navigator.Searches;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import dk.klar.host.web.project.ProjectPages;
import java.util.List;

/** Jira's pages. */
public final class WebModule implements HostModule {

    @Override
    public void start(HostContext host) {
        host.texts().add(WebModule.class.getClassLoader(), "web.texts");
        StaticResources.provide(host.webResources());
        List.of("atl.general", "atl.popup", "atl.admin", "jira.general", "jira.project.sidebar")
                .forEach(host.locations()::resourceContext);
        JiraFrame frame = frame(host);
        Site site = new Site(host, frame);
        host.http().decorator((request, page) -> frame.decorate(site.ask(request), page));
        open(host, site);
    }

    /** For parts of the host that bring pages of their own: the same frame around them. */
    public static Site site(HostContext host) {
        return new Site(host, frame(host));
    }

    private static JiraFrame frame(HostContext host) {
        return new JiraFrame(host, new Menus(host, new WebItems(host)));
    }

    private static void open(HostContext host, Site site) {
        site.show("", Access.ANYONE, ask -> Reply.go("/secure/Dashboard.jspa"));
        site.show("/", Access.ANYONE, ask -> {
            throw PageFault.notFound();
        });
        Reading reading = new Reading(host);
        JiraData data = host.services().get(JiraData.class);
        new LoginPages(host, site).open();
        new LanguagePages(data, site).open();
        openWork(host, site, reading);
        Dashboards dashboards = new Dashboards(data, host.database(), host.clock());
        dashboards.createSystemDashboard("System Dashboard");
        new DashboardPages(host, site, reading, dashboards).open();
        new AdminPages(host, site, reading).open();
    }

    private static void openWork(HostContext host, Site site, Reading reading) {
        Searches searches = new Searches(host, reading);
        new ProjectPages(host, site, reading, searches).open();
        new NavigatorPages(site, searches).open();
        new BulkPages(host, site, reading, searches).open();
        FieldForms forms = new FieldForms(host, reading);
        new IssuePages(host, site, reading).open();
        new TransitionPages(host, site, reading, forms).open();
        new EditPages(host, site, reading, forms).open();
        new MovePages(host, site, reading).open();
        new ClonePages(host, site, reading).open();
        new DeletePages(host, site, reading).open();
        new CreatePages(host, site, reading, forms).open();
    }
}
