package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Searches that users have saved, for themselves or for everybody. */
public final class Filters {

    private static final String FILTER = "select ID, NAME, OWNER_KEY, JQL, SHARED from JIRA_FILTER ";

    private final Sql sql;

    Filters(Sql sql) {
        this.sql = sql;
    }

    public FilterRow create(String name, String ownerKey, String jql, boolean shared) {
        return new FilterRow(sql.insert("insert into JIRA_FILTER (NAME, OWNER_KEY, JQL, SHARED) values (?, ?, ?, ?)",
                name, ownerKey, jql, shared), name, ownerKey, jql, shared);
    }

    /** Where this user may see it. */
    public Optional<FilterRow> visible(long id, String userKey) {
        return sql.first(FilterRow.class, FILTER + "where ID = ? and (OWNER_KEY = ? or SHARED = true)", id, userKey);
    }

    public List<FilterRow> visibleTo(String userKey) {
        return sql.list(FilterRow.class, FILTER + "where OWNER_KEY = ? or SHARED = true order by NAME, ID", userKey);
    }

    public List<FilterRow> ownedBy(String userKey) {
        return sql.list(FilterRow.class, FILTER + "where OWNER_KEY = ? order by NAME, ID", userKey);
    }

    public void delete(long id) {
        sql.update("delete from JIRA_FILTER where ID = ?", id);
    }
}
