package dk.klar.host.web.dashboard;

import dk.klar.host.HostContext;
import dk.klar.host.plugin.Module;
import dk.klar.host.web.dashboard.Dashboard.Move;
import dk.klar.host.web.dashboard.DashboardView.ItemView;
import dk.klar.host.web.dashboard.DashboardView.MoveView;
import dk.klar.host.web.dashboard.DashboardView.Offer;
import dk.klar.host.web.fragment.Link;
import dk.klar.host.web.frame.SurroundingsOf;
import dk.klar.host.web.page.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a dashboard into what its page shows; an item whose plugin is gone is left out. */
final class DashboardViews {

    private final HostContext host;

    DashboardViews(HostContext host) {
        this.host = host;
    }

    DashboardView of(Ask ask, Dashboard dashboard, List<Dashboard> all, boolean editable) {
        List<List<ItemView>> columns = dashboard.columns().stream().map(column -> column.stream()
                .flatMap(item -> item(ask, dashboard, item).stream()).toList()).toList();
        return new DashboardView(dashboard.id(), dashboard.name(), editable,
                editable && dashboard.ownerKey().isPresent(), dashboard.shared(), dashboard.isEmpty(), tabs(ask, dashboard, all), columns,
                editable ? directory(ask) : List.of());
    }

    private static List<Link> tabs(Ask ask, Dashboard shown, List<Dashboard> all) {
        return all.stream().map(dashboard -> new Link("dashboard-" + dashboard.id(), dashboard.name(),
                ask.contextPath() + "/secure/Dashboard.jspa?selectPageId=" + dashboard.id(), "",
                dashboard.id() == shown.id())).toList();
    }

    private Optional<ItemView> item(Ask ask, Dashboard dashboard, Dashboard.Item item) {
        return host.plugins().module(item.moduleKey(), Module.DashboardItem.class)
                .filter(owned -> host.plugins().shows(owned, context(ask)))
                .map(owned -> new ItemView(item.id(), ask.words().label(owned.module().title()),
                        owned.module().amdModule(), owned.module().configurable(), item.preferences(),
                        moves(dashboard, item)));
    }

    private static List<MoveView> moves(Dashboard dashboard, Dashboard.Item item) {
        List<MoveView> moves = new ArrayList<>();
        for (Move move : Move.values()) {
            if (dashboard.canMove(item.id(), move)) {
                moves.add(new MoveView(move.name(), icon(move), "dashboard.move." + move.name()));
            }
        }
        moves.add(new MoveView("REMOVE", "aui-iconfont-delete", "dashboard.move.REMOVE"));
        return moves;
    }

    private static String icon(Move move) {
        return switch (move) {
            case UP -> "aui-iconfont-arrow-up";
            case DOWN -> "aui-iconfont-arrow-down";
            case ASIDE -> "aui-iconfont-vid-forward";
        };
    }

    private List<Offer> directory(Ask ask) {
        return host.plugins().modules(Module.DashboardItem.class).stream()
                .filter(owned -> host.plugins().shows(owned, context(ask)))
                .map(owned -> new Offer(owned.completeKey(), ask.words().label(owned.module().title()),
                        ask.words().label(owned.module().description()), owned.module().author()))
                .toList();
    }

    private Map<String, Object> context(Ask ask) {
        return new SurroundingsOf(host).page(ask).context();
    }
}
