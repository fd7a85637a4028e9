package dk.klar.host.web.frame;

import dk.klar.host.HostContext;
import dk.klar.host.web.fragment.Link;
import dk.klar.host.web.fragment.LinkGroup;
import dk.klar.host.web.fragment.Surroundings;
import dk.klar.host.web.fragment.WebItems;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Area.Tab;
import dk.klar.host.web.page.Ask;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Header, project sidebar and administration menu: the host's own entries and those of plugins. */
public final class Menus {

    static final String TOP = "system.top.navigation.bar";
    static final String PERSONAL = "system.user.options/personal";
    static final String ADMIN = "admin_plugins_menu";
    private static final List<String> SIDEBAR = List.of("jira.project.sidebar.navigation",
            "jira.project.sidebar.plugins.navigation", "jira.project.sidebar.settings.navigation");

    private final HostContext host;
    private final WebItems items;
    private final SurroundingsOf surroundings;

    public Menus(HostContext host, WebItems items) {
        this.host = host;
        this.items = items;
        this.surroundings = new SurroundingsOf(host);
        SIDEBAR.forEach(host.locations()::section);
        host.locations().section(TOP);
        host.locations().section(PERSONAL);
        host.locations().section(ADMIN);
    }

    List<Link> tabs(Ask ask, Area area) {
        if (ask.userKey().isEmpty()) {
            return List.of();
        }
        List<Link> tabs = new ArrayList<>(List.of(
                tab(ask, "home_link", "frame.dashboards", "/secure/Dashboard.jspa", is(area, Tab.DASHBOARDS)),
                tab(ask, "browse_link", "frame.projects", "/secure/BrowseProjects.jspa",
                        is(area, Tab.PROJECTS) || area instanceof Area.Project),
                tab(ask, "find_link", "frame.issues", "/issues/", is(area, Tab.ISSUES))));
        tabs.addAll(items.in(TOP, ask, surroundings.page(ask)));
        return tabs;
    }

    /** In the user's own menu. */
    List<Link> personal(Ask ask) {
        return ask.userKey().isEmpty() ? List.of() : items.in(PERSONAL, ask, surroundings.page(ask));
    }

    private static boolean is(Area area, Tab tab) {
        return area instanceof Area.General general && general.tab() == tab;
    }

    private static Link tab(Ask ask, String id, String key, String path, boolean selected) {
        return new Link(id, ask.words().text(key), ask.contextPath() + path, "", selected);
    }

    /** The lit entry is given by its id, or, for a plugin's page, by the item that its link selects. */
    FrameView.Sidebar sidebar(Ask ask, Area.Project area) {
        Surroundings around = surroundings.project(ask, area.projectKey());
        List<LinkGroup> groups = new ArrayList<>();
        groups.add(new LinkGroup("", List.of(
                entry(ask, "summary", "sidebar.summary", "/projects/" + area.projectKey(), "aui-iconfont-overview"),
                entry(ask, "issues", "sidebar.issues", "/issues/?jql="
                        + URLEncoder.encode("project = " + area.projectKey() + " ORDER BY created DESC",
                        StandardCharsets.UTF_8), "aui-iconfont-issues"))));
        SIDEBAR.forEach(section -> groups.add(new LinkGroup("", items.in(section, ask, around))));
        return new FrameView.Sidebar(area.projectKey(), area.projectName(), Initials.of(area.projectName()),
                groups.stream().filter(group -> !group.links().isEmpty())
                        .map(group -> group.lit(link -> link.id().equals(area.selected())
                                || link.url().endsWith("?selectedItem=" + area.selected()))).toList());
    }

    private static Link entry(Ask ask, String id, String key, String path, String icon) {
        return new Link(id, ask.words().text(key), ask.contextPath() + path, icon, false);
    }

    /** The lit entry is given by its id, or, for a plugin's decorated page, found by the page's address. */
    FrameView.Admin admin(Ask ask, Area.Admin area) {
        Surroundings around = surroundings.page(ask);
        List<LinkGroup> groups = new ArrayList<>();
        groups.add(new LinkGroup(ask.words().text("admin.system"), List.of(
                entry(ask, "admin_summary", "admin.summary", "/secure/admin/AdminSummary.jspa", ""),
                entry(ask, "workflows", "admin.workflows", "/secure/admin/workflows/ListWorkflows.jspa", ""),
                entry(ask, "view_custom_fields", "admin.customfields", "/secure/admin/ViewCustomFields.jspa", ""),
                entry(ask, "user_browser", "admin.users", "/secure/admin/user/UserBrowser.jspa", ""),
                entry(ask, "mail_queue", "admin.mail", "/secure/admin/MailQueueAdmin.jspa", ""),
                entry(ask, "audit_log", "admin.audit", "/auditing/view", ""),
                entry(ask, "upm-admin-link", "admin.apps", "/plugins/servlet/upm", ""))));
        List<Link> loose = items.in(ADMIN, ask, around);
        if (!loose.isEmpty()) {
            groups.add(new LinkGroup(ask.words().text("admin.apps"), loose));
        }
        groups.addAll(items.sectionsAt(ADMIN, ask, around));
        String here = ask.request().getRequestURI();
        return new FrameView.Admin(groups.stream()
                .map(group -> group.lit(link -> link.id().equals(area.selected()) || link.url().equals(here))).toList());
    }
}
