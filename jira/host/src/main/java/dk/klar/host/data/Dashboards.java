package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Dashboards and their items. An item's settings are its entity properties. */
public final class Dashboards {

    /** The entity name of the settings, with the gadget's id. */
    public static final String ITEM_PROPERTY = "DashboardItemProperty";

    /** The key of the property in which they are. */
    public static final String ITEM_SETTINGS = "config";

    private static final String DASHBOARD = "select ID, NAME, OWNER_KEY, SHARED from JIRA_DASHBOARD ";
    private static final String GADGET = "select ID, DASHBOARD_ID, MODULE, COLUMN_NUMBER, PLACE from JIRA_GADGET ";

    private final Sql sql;

    Dashboards(Sql sql) {
        this.sql = sql;
    }

    /** Those that the user owns and those that are shared with everybody. */
    public List<DashboardRow> visibleTo(String userKey) {
        return sql.list(DashboardRow.class, DASHBOARD + "where OWNER_KEY = ? or SHARED = true order by NAME, ID",
                userKey);
    }

    public Optional<DashboardRow> byId(long id) {
        return sql.first(DashboardRow.class, DASHBOARD + "where ID = ?", id);
    }

    public DashboardRow create(String name, String ownerKey, boolean shared) {
        return new DashboardRow(sql.insert("insert into JIRA_DASHBOARD (NAME, OWNER_KEY, SHARED) values (?, ?, ?)",
                name, ownerKey, shared), name, ownerKey, shared);
    }

    public void share(long dashboardId, boolean withEverybody) {
        sql.update("update JIRA_DASHBOARD set SHARED = ? where ID = ?", withEverybody, dashboardId);
    }

    public void delete(long dashboardId) {
        sql.inTransaction(() -> {
            gadgets(dashboardId).forEach(gadget -> remove(gadget.id()));
            sql.update("delete from JIRA_DASHBOARD where ID = ?", dashboardId);
        });
    }

    public List<GadgetRow> gadgets(long dashboardId) {
        return sql.list(GadgetRow.class, GADGET + "where DASHBOARD_ID = ? order by COLUMN_NUMBER, PLACE, ID",
                dashboardId);
    }

    public Optional<GadgetRow> gadget(long id) {
        return sql.first(GadgetRow.class, GADGET + "where ID = ?", id);
    }

    /** At the foot of the column. */
    public GadgetRow add(long dashboardId, String module, int column) {
        int place = (int) sql.count("select count(*) from JIRA_GADGET where DASHBOARD_ID = ? and COLUMN_NUMBER = ?",
                dashboardId, column);
        long id = sql.insert("insert into JIRA_GADGET (DASHBOARD_ID, MODULE, COLUMN_NUMBER, PLACE)"
                + " values (?, ?, ?, ?)", dashboardId, module, column, place);
        return new GadgetRow(id, dashboardId, module, column, place);
    }

    public void place(long gadgetId, int column, int place) {
        sql.update("update JIRA_GADGET set COLUMN_NUMBER = ?, PLACE = ? where ID = ?", column, place, gadgetId);
    }

    public void remove(long gadgetId) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_PROPERTY where ENTITY_NAME = ? and ENTITY_ID = ?", ITEM_PROPERTY, gadgetId);
            sql.update("delete from JIRA_GADGET where ID = ?", gadgetId);
        });
    }
}
