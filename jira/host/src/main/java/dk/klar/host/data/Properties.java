package dk.klar.host.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** JSON properties of entities: IssueProperty, ProjectProperty, DashboardItemProperty ... */
public final class Properties {

    private static final String SELECT = "select ID, ENTITY_NAME, ENTITY_ID, PROPERTY_KEY, JSON, CREATED, UPDATED"
            + " from JIRA_PROPERTY ";

    private final Sql sql;

    Properties(Sql sql) {
        this.sql = sql;
    }

    public Optional<PropertyRow> find(String entityName, long entityId, String key) {
        return sql.first(PropertyRow.class, SELECT + "where ENTITY_NAME = ? and ENTITY_ID = ? and PROPERTY_KEY = ?",
                entityName, entityId, key);
    }

    public List<PropertyRow> of(String entityName, long entityId) {
        return sql.list(PropertyRow.class, SELECT + "where ENTITY_NAME = ? and ENTITY_ID = ? order by PROPERTY_KEY",
                entityName, entityId);
    }

    public List<PropertyRow> all(String entityName) {
        return sql.list(PropertyRow.class, SELECT + "where ENTITY_NAME = ? order by ENTITY_ID, PROPERTY_KEY", entityName);
    }

    public void put(String entityName, long entityId, String key, String json, Instant at) {
        sql.inTransaction(() -> {
            if (sql.update("update JIRA_PROPERTY set JSON = ?, UPDATED = ? where ENTITY_NAME = ? and ENTITY_ID = ?"
                    + " and PROPERTY_KEY = ?", json, at, entityName, entityId, key) == 0) {
                sql.insert("insert into JIRA_PROPERTY (ENTITY_NAME, ENTITY_ID, PROPERTY_KEY, JSON, CREATED, UPDATED)"
                        + " values (?, ?, ?, ?, ?, ?)", entityName, entityId, key, json, at, at);
            }
        });
    }

    public void delete(String entityName, long entityId, String key) {
        sql.update("delete from JIRA_PROPERTY where ENTITY_NAME = ? and ENTITY_ID = ? and PROPERTY_KEY = ?",
                entityName, entityId, key);
    }

    public void deleteOf(String entityName, long entityId) {
        sql.update("delete from JIRA_PROPERTY where ENTITY_NAME = ? and ENTITY_ID = ?", entityName, entityId);
    }

    public void deleteAll(String entityName, String key) {
        sql.update("delete from JIRA_PROPERTY where ENTITY_NAME = ? and PROPERTY_KEY = ?", entityName, key);
    }
}
