package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Custom fields and where they are valid. */
public final class Fields {

    private static final String SELECT = "select ID, TYPE_KEY, SEARCHER_KEY, NAME, DESCRIPTION from JIRA_FIELD ";

    private static final long EVERY_PROJECT = 0;

    private final Sql sql;

    Fields(Sql sql) {
        this.sql = sql;
    }

    public List<FieldRow> all() {
        return sql.list(FieldRow.class, SELECT + "order by ID");
    }

    public Optional<FieldRow> byId(long id) {
        return sql.first(FieldRow.class, SELECT + "where ID = ?", id);
    }

    public List<FieldRow> byName(String name) {
        return sql.list(FieldRow.class, SELECT + "where lower(NAME) = lower(?) order by ID", name);
    }

    public FieldRow create(String typeKey, String searcherKey, String name, String description) {
        long id = sql.insert("insert into JIRA_FIELD (TYPE_KEY, SEARCHER_KEY, NAME, DESCRIPTION) values (?, ?, ?, ?)",
                typeKey, searcherKey, name, description);
        return new FieldRow(id, typeKey, searcherKey, name, description);
    }

    public void delete(long id) {
        sql.inTransaction(() -> {
            for (String table : List.of("FIELD_CONTEXT", "FIELD_VALUE", "INDEXED_FIELD")) {
                sql.update("delete from JIRA_" + table + " where FIELD_ID = ?", id);
            }
            sql.update("delete from JIRA_SCREEN_FIELD where FIELD_ID = ?", "customfield_" + id);
            sql.update("delete from JIRA_FIELD where ID = ?", id);
        });
    }

    /** A field without any context is valid everywhere. */
    public void addContext(long fieldId, long projectId, String issueTypeId) {
        sql.update("insert into JIRA_FIELD_CONTEXT (FIELD_ID, PROJECT_ID, TYPE_ID) values (?, ?, ?)",
                fieldId, projectId, issueTypeId);
    }

    /** Valid for a type in every project. */
    public void addGlobalContext(long fieldId, String issueTypeId) {
        addContext(fieldId, EVERY_PROJECT, issueTypeId);
    }

    public List<FieldRow> validFor(long projectId, String issueTypeId) {
        return sql.list(FieldRow.class, SELECT + "where not exists (select 1 from JIRA_FIELD_CONTEXT c"
                + " where c.FIELD_ID = JIRA_FIELD.ID) or exists (select 1 from JIRA_FIELD_CONTEXT c"
                + " where c.FIELD_ID = JIRA_FIELD.ID and c.PROJECT_ID in (?, " + EVERY_PROJECT + ") and c.TYPE_ID = ?) order by ID",
                projectId, issueTypeId);
    }
}
