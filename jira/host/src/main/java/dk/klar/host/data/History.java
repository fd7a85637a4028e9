package dk.klar.host.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The change history of issues. */
public final class History {

    private final Sql sql;

    History(Sql sql) {
        this.sql = sql;
    }

    public void add(long issueId, Optional<String> authorKey, Instant at, List<ChangeItemRow> items) {
        sql.inTransaction(() -> {
            long group = sql.insert("insert into JIRA_CHANGE_GROUP (ISSUE_ID, AUTHOR_KEY, CREATED) values (?, ?, ?)",
                    issueId, authorKey, at);
            items.forEach(item -> sql.update("insert into JIRA_CHANGE_ITEM (GROUP_ID, FIELD_TYPE, FIELD, OLD_VALUE,"
                    + " OLD_STRING, NEW_VALUE, NEW_STRING) values (?, ?, ?, ?, ?, ?, ?)", group, item.fieldType(),
                    item.field(), item.oldValue(), item.oldString(), item.newValue(), item.newString()));
        });
    }

    /** Oldest first. */
    public List<ChangeGroupRow> of(long issueId) {
        List<ChangeGroupRow> groups = sql.with(handle -> handle.createQuery("select ID, ISSUE_ID, AUTHOR_KEY, CREATED"
                + " from JIRA_CHANGE_GROUP where ISSUE_ID = ? order by CREATED, ID").bind(0, issueId)
                .map((row, context) -> group(row)).list());
        return groups.stream().map(group -> new ChangeGroupRow(group.id(), group.issueId(), group.authorKey(),
                group.created(), items(group.id()))).toList();
    }

    private List<ChangeItemRow> items(long groupId) {
        return sql.list(ChangeItemRow.class, "select FIELD_TYPE, FIELD, OLD_VALUE, OLD_STRING, NEW_VALUE, NEW_STRING"
                + " from JIRA_CHANGE_ITEM where GROUP_ID = ? order by ID", groupId);
    }

    private static ChangeGroupRow group(ResultSet row) throws SQLException {
        return new ChangeGroupRow(row.getLong(1), row.getLong(2), Optional.ofNullable(row.getString(3)),
                row.getTimestamp(4).toInstant(), List.of());
    }
}
