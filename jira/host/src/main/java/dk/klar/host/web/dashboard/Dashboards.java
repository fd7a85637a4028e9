package dk.klar.host.web.dashboard;

import dk.klar.host.Database;
import dk.klar.host.data.DashboardRow;
import dk.klar.host.data.GadgetRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.PropertyRow;
import dk.klar.host.web.dashboard.Dashboard.Item;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Dashboards as they are kept: items in columns, settings as a property of the item. */
public final class Dashboards {


    private final JiraData data;
    private final Database database;
    private final Clock clock;

    public Dashboards(JiraData data, Database database, Clock clock) {
        this.data = data;
        this.database = database;
        this.clock = clock;
    }

    /** The first dashboard of a Jira; nobody owns it. */
    public void createSystemDashboard(String name) {
        if (data.dashboards().visibleTo("").stream().noneMatch(row -> owner(row).isEmpty())) {
            data.dashboards().create(name, "", true);
        }
    }

    /** System dashboards first, then the user's own and those that others share. */
    List<Dashboard> visibleTo(String userKey) {
        return data.dashboards().visibleTo(userKey).stream().map(this::read)
                .sorted(Comparator.comparing(dashboard -> dashboard.ownerKey().isPresent())).toList();
    }

    Optional<Dashboard> find(long id) {
        return data.dashboards().byId(id).map(this::read);
    }

    Optional<Dashboard> ofItem(long itemId) {
        return data.dashboards().gadget(itemId).flatMap(gadget -> find(gadget.dashboardId()));
    }

    Dashboard create(String ownerKey, String name) {
        return read(data.dashboards().create(name, ownerKey, false));
    }

    void delete(long id) {
        data.dashboards().delete(id);
    }

    /** Whether everybody sees it. */
    void share(long id, boolean withEverybody) {
        data.dashboards().share(id, withEverybody);
    }

    void addItem(long dashboardId, String moduleKey, int column) {
        data.dashboards().add(dashboardId, moduleKey, column);
    }

    void removeItem(long itemId) {
        data.dashboards().remove(itemId);
    }

    /** The items of each column from top to bottom, by id. */
    void arrange(List<List<Long>> columns) {
        database.inTransaction(() -> {
            for (int column = 0; column < columns.size(); column++) {
                for (int place = 0; place < columns.get(column).size(); place++) {
                    data.dashboards().place(columns.get(column).get(place), column, place);
                }
            }
            return null;
        });
    }

    /** A JSON object. */
    void savePreferences(long itemId, String json) {
        data.properties().put(dk.klar.host.data.Dashboards.ITEM_PROPERTY, itemId, dk.klar.host.data.Dashboards.ITEM_SETTINGS, json, clock.instant());
    }

    private Dashboard read(DashboardRow row) {
        List<GadgetRow> gadgets = data.dashboards().gadgets(row.id());
        return new Dashboard(row.id(), row.name(), owner(row), row.shared(), IntStream.range(0, Dashboard.COLUMNS)
                .mapToObj(column -> gadgets.stream().filter(gadget -> columnOf(gadget) == column).map(this::item)
                        .toList()).toList());
    }

    /** An item that was put into a third column, by REST say, still shows. */
    private static int columnOf(GadgetRow gadget) {
        return Math.min(gadget.columnNumber(), Dashboard.COLUMNS - 1);
    }

    private Item item(GadgetRow gadget) {
        return new Item(gadget.id(), gadget.module(), data.properties()
                .find(dk.klar.host.data.Dashboards.ITEM_PROPERTY, gadget.id(), dk.klar.host.data.Dashboards.ITEM_SETTINGS).map(PropertyRow::json)
                .orElse("{}"));
    }

    private static Optional<String> owner(DashboardRow row) {
        return Optional.ofNullable(row.ownerKey()).filter(key -> !key.isEmpty());
    }
}
