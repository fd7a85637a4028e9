package dk.klar.host.web.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.plugin.Module;
import dk.klar.host.web.dashboard.Dashboard.Move;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dashboards: the system's, which administrators arrange, and each user's own. */
public final class DashboardPages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NAME = 255;
    private static final int PREFERENCES = 20_000;

    private final HostContext host;
    private final Site site;
    private final Reading reading;
    private final Dashboards dashboards;
    private final DashboardViews views;

    public DashboardPages(HostContext host, Site site, Reading reading, Dashboards dashboards) {
        this.host = host;
        this.site = site;
        this.reading = reading;
        this.dashboards = dashboards;
        this.views = new DashboardViews(host);
    }

    public void open() {
        host.locations().resourceContext("atl.dashboard");
        site.show("/secure/Dashboard.jspa", Access.LOGGED_IN, this::show);
        site.change("/secure/AddPortalPage.jspa", Access.LOGGED_IN, this::create);
        site.change("/secure/DeletePortalPage.jspa", Access.LOGGED_IN, this::delete);
        site.change("/secure/ShareDashboard.jspa", Access.LOGGED_IN, this::share);
        site.change("/secure/AddDashboardItem.jspa", Access.LOGGED_IN, this::addItem);
        site.change("/secure/ArrangeDashboardItem.jspa", Access.LOGGED_IN, this::arrange);
        site.change("/secure/SaveDashboardItem.jspa", Access.LOGGED_IN, this::save);
    }

    private Reply show(Ask ask) {
        List<Dashboard> all = dashboards.visibleTo(user(ask));
        Dashboard shown = ask.optionalId("selectPageId")
                .map(id -> all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(PageFault::notFound))
                .orElseGet(() -> all.get(0));
        return Reply.show(Page.of(shown.name(), new Area.General(Area.Tab.DASHBOARDS),
                        site.render(ask, "dashboard.vm", views.of(ask, shown, all, mayEdit(ask, shown))))
                .metas(Map.of("dashboard-id", String.valueOf(shown.id()))).contexts("atl.dashboard"));
    }

    private Reply create(Ask ask) {
        String name = ask.param("portalPageName").filter(typed -> typed.length() <= NAME).orElseThrow(PageFault::notFound);
        return to(dashboards.create(user(ask), name).id());
    }

    private Reply delete(Ask ask) {
        Dashboard dashboard = editable(ask, dashboards.find(ask.id("pageId")));
        if (dashboard.ownerKey().isEmpty()) {
            throw PageFault.forbidden();
        }
        dashboards.delete(dashboard.id());
        return Reply.go("/secure/Dashboard.jspa");
    }

    private Reply share(Ask ask) {
        Dashboard dashboard = editable(ask, dashboards.find(ask.id("pageId")));
        if (dashboard.ownerKey().isEmpty()) {
            throw PageFault.forbidden();
        }
        dashboards.share(dashboard.id(), !dashboard.shared());
        return to(dashboard.id());
    }

    private Reply addItem(Ask ask) {
        Dashboard dashboard = editable(ask, dashboards.find(ask.id("pageId")));
        String module = ask.param("module")
                .filter(key -> host.plugins().module(key, Module.DashboardItem.class).isPresent())
                .orElseThrow(PageFault::notFound);
        dashboards.addItem(dashboard.id(), module, dashboard.shorterColumn());
        return to(dashboard.id());
    }

    private Reply arrange(Ask ask) {
        long item = ask.id("itemId");
        Dashboard dashboard = editable(ask, dashboards.ofItem(item));
        if (ask.typed("move").equals("REMOVE")) {
            dashboards.removeItem(item);
        } else {
            Move move = move(ask.typed("move"));
            if (dashboard.canMove(item, move)) {
                dashboards.arrange(dashboard.moved(item, move));
            }
            return Reply.go("/secure/Dashboard.jspa?selectPageId=" + dashboard.id() + "#gadget-" + item);
        }
        return to(dashboard.id());
    }

    private static Move move(String name) {
        for (Move move : Move.values()) {
            if (move.name().equals(name)) {
                return move;
            }
        }
        throw PageFault.notFound();
    }

    private Reply save(Ask ask) {
        long item = ask.id("itemId");
        editable(ask, dashboards.ofItem(item));
        Optional<String> json = object(ask.typed("preferences"));
        if (json.isEmpty()) {
            return new Reply.Json(400, "{\"errorMessages\":[\"preferences is not a JSON object\"]}");
        }
        dashboards.savePreferences(item, json.get());
        return new Reply.Json(200, json.get());
    }

    private static Optional<String> object(String text) {
        try {
            JsonNode node = text.length() > PREFERENCES ? null : JSON.readTree(text);
            return Optional.ofNullable(node).filter(JsonNode::isObject).map(JsonNode::toString);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Dashboard editable(Ask ask, Optional<Dashboard> found) {
        Dashboard dashboard = found.filter(one -> one.ownerKey().isEmpty() || isOwner(ask, one))
                .orElseThrow(PageFault::notFound);
        if (!mayEdit(ask, dashboard)) {
            throw PageFault.forbidden();
        }
        return dashboard;
    }

    private boolean mayEdit(Ask ask, Dashboard dashboard) {
        return dashboard.ownerKey().isEmpty() ? reading.isAdmin(ask) : isOwner(ask, dashboard);
    }

    private static boolean isOwner(Ask ask, Dashboard dashboard) {
        return dashboard.ownerKey().equals(ask.userKey());
    }

    private static String user(Ask ask) {
        return ask.userKey().orElseThrow();
    }

    private static Reply to(long dashboard) {
        return Reply.go("/secure/Dashboard.jspa?selectPageId=" + dashboard);
    }
}
