package dk.klar.host.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the audit log holds; lines are only added. */
public final class AuditLog {

    private final Sql sql;

    AuditLog(Sql sql) {
        this.sql = sql;
    }

    public void add(Instant at, Optional<String> authorKey, String category, String action, String objects, String changes) {
        sql.insert("insert into JIRA_AUDIT (CREATED, AUTHOR_KEY, CATEGORY, ACTION, OBJECTS, CHANGES) values (?, ?, ?, ?, ?, ?)",
                at, authorKey, category, action, objects, changes);
    }

    /** Newest first. */
    public List<AuditRow> newest(int most) {
        return sql.list(AuditRow.class, "select ID, CREATED, AUTHOR_KEY, CATEGORY, ACTION, OBJECTS, CHANGES from JIRA_AUDIT order by ID desc limit " + most);
    }
}
