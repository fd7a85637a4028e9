package dk.klar.host.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Issues and their labels. Everything that belongs to an issue goes with it. */
public final class Issues {

    /** PostgreSQL takes 65535 arguments. */
    private static final int AT_ONCE = 1000;
    private static final String SELECT = "select i.*, p.PROJECT_KEY from JIRA_ISSUE i"
            + " join JIRA_PROJECT p on p.ID = i.PROJECT_ID ";

    private final Sql sql;

    Issues(Sql sql) {
        this.sql = sql;
    }

    public int count(long projectId, String issueTypeId) {
        return sql.first(Integer.class, "select count(*) from JIRA_ISSUE where PROJECT_ID = ? and TYPE_ID = ?", projectId, issueTypeId).orElseThrow();
    }

    public List<Long> ids(long projectId) {
        return sql.list(Long.class, "select ID from JIRA_ISSUE where PROJECT_ID = ?", projectId);
    }

    public Optional<IssueRow> byId(long id) {
        return select("where i.ID = ?", id).stream().findFirst();
    }

    /** Others who want to change the issue wait until the transaction ends. */
    public void lock(long id) {
        sql.first(Long.class, "select ID from JIRA_ISSUE where ID = ? for update", id);
    }

    /** In the order of the ids; those that are gone are left out. */
    public List<IssueRow> byIds(List<Long> ids) {
        Map<Long, IssueRow> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            select("where i.ID in (" + Sql.marks(some.size()) + ")", some.toArray())
                    .forEach(row -> found.put(row.id(), row));
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    public Optional<IssueRow> byCurrentKey(String key) {
        return IssueKey.parse(key).flatMap(parts -> select("where p.PROJECT_KEY = ? and i.NUMBER_IN_PROJECT = ?",
                parts.projectKey(), parts.number()).stream().findFirst());
    }

    /** By the key of today, or one that the issue had before it was moved or its project was renamed. */
    public Optional<IssueRow> byKey(String key) {
        return byCurrentKey(key)
                .or(() -> sql.first(Long.class, "select ISSUE_ID from JIRA_ISSUE_FORMER_KEY where ISSUE_KEY = ?", key)
                        .flatMap(this::byId))
                .or(() -> IssueKey.parse(key).flatMap(parts -> select("where i.NUMBER_IN_PROJECT = ? and i.PROJECT_ID ="
                        + " (select PROJECT_ID from JIRA_PROJECT_FORMER_KEY where PROJECT_KEY = ?)",
                        parts.number(), parts.projectKey()).stream().findFirst()));
    }

    /** Id, key and number of the given row are of no account: the stored row is returned. */
    public IssueRow insert(IssueRow row) {
        return sql.inTransaction(() -> {
            long id = sql.insert("insert into JIRA_ISSUE (PROJECT_ID, NUMBER_IN_PROJECT, TYPE_ID, STATUS_ID, SUMMARY,"
                    + " DESCRIPTION, ASSIGNEE_KEY, REPORTER_KEY, CREATOR_KEY, SECURITY_LEVEL_ID, WORKFLOW_ENTRY_ID,"
                    + " CREATED, UPDATED) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row.projectId(), nextNumber(row.projectId()), row.typeId(), row.statusId(), row.summary(),
                    row.description(), row.assigneeKey(), row.reporterKey(), row.creatorKey(), row.securityLevelId(),
                    row.workflowEntryId(), row.created(), row.updated());
            setLabels(id, row.labels());
            return byId(id).orElseThrow();
        });
    }

    public void update(IssueRow row) {
        sql.inTransaction(() -> {
            sql.update("update JIRA_ISSUE set TYPE_ID = ?, STATUS_ID = ?, SUMMARY = ?, DESCRIPTION = ?,"
                    + " ASSIGNEE_KEY = ?, REPORTER_KEY = ?, SECURITY_LEVEL_ID = ?, WORKFLOW_ENTRY_ID = ?, UPDATED = ?"
                    + " where ID = ?", row.typeId(), row.statusId(), row.summary(), row.description(),
                    row.assigneeKey(), row.reporterKey(), row.securityLevelId(), row.workflowEntryId(), row.updated(),
                    row.id());
            setLabels(row.id(), row.labels());
        });
    }

    /** Gives the issue a number in the other project; its former key leads to it still. */
    public IssueRow move(long issueId, long projectId) {
        return sql.inTransaction(() -> {
            IssueRow row = byId(issueId).orElseThrow();
            sql.update("delete from JIRA_ISSUE_FORMER_KEY where ISSUE_KEY = ?", row.issueKey());
            sql.update("insert into JIRA_ISSUE_FORMER_KEY (ISSUE_KEY, ISSUE_ID) values (?, ?)", row.issueKey(), issueId);
            sql.update("update JIRA_ISSUE set PROJECT_ID = ?, NUMBER_IN_PROJECT = ? where ID = ?",
                    projectId, nextNumber(projectId), issueId);
            return byId(issueId).orElseThrow();
        });
    }

    public void touch(long issueId, Instant updated) {
        sql.update("update JIRA_ISSUE set UPDATED = ? where ID = ?", updated, issueId);
    }

    public void delete(long issueId) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_CHANGE_ITEM where GROUP_ID in"
                    + " (select ID from JIRA_CHANGE_GROUP where ISSUE_ID = ?)", issueId);
            for (String table : List.of("CHANGE_GROUP", "COMMENT", "FIELD_VALUE", "INDEXED_FIELD", "INDEXED_PROPERTY",
                    "ISSUE_LABEL", "ISSUE_FORMER_KEY")) {
                sql.update("delete from JIRA_" + table + " where ISSUE_ID = ?", issueId);
            }
            sql.update("delete from JIRA_PROPERTY where ENTITY_NAME = 'IssueProperty' and ENTITY_ID = ?", issueId);
            sql.update("delete from JIRA_ISSUE where ID = ?", issueId);
        });
    }

    private long nextNumber(long projectId) {
        sql.update("update JIRA_PROJECT set LAST_NUMBER = LAST_NUMBER + 1 where ID = ?", projectId);
        return sql.first(Long.class, "select LAST_NUMBER from JIRA_PROJECT where ID = ?", projectId).orElseThrow();
    }

    private void setLabels(long issueId, List<String> labels) {
        sql.update("delete from JIRA_ISSUE_LABEL where ISSUE_ID = ?", issueId);
        labels.stream().distinct().forEach(label ->
                sql.update("insert into JIRA_ISSUE_LABEL (ISSUE_ID, LABEL) values (?, ?)", issueId, label));
    }

    private List<IssueRow> select(String where, Object... arguments) {
        List<IssueRow> bare = sql.with(handle -> {
            var query = handle.createQuery(SELECT + where);
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, arguments[i]);
            }
            return query.map((row, context) -> bare(row)).list();
        });
        return bare.isEmpty() ? bare : withLabels(bare);
    }

    private List<IssueRow> withLabels(List<IssueRow> rows) {
        record Label(long issueId, String label) {
        }
        Map<Long, List<String>> labels = new TreeMap<>();
        Object[] ids = rows.stream().map(IssueRow::id).toArray();
        sql.with(handle -> {
            var query = handle.createQuery("select ISSUE_ID, LABEL from JIRA_ISSUE_LABEL where ISSUE_ID in ("
                    + Sql.marks(ids.length) + ") order by LABEL");
            for (int i = 0; i < ids.length; i++) {
                query.bind(i, ids[i]);
            }
            return query.map((row, context) -> new Label(row.getLong(1), row.getString(2))).list();
        }).forEach(label -> labels.computeIfAbsent(label.issueId(), id -> new ArrayList<>()).add(label.label()));
        return rows.stream().map(row -> row.withLabels(labels.getOrDefault(row.id(), List.of()))).toList();
    }

    private static IssueRow bare(ResultSet row) throws SQLException {
        long number = row.getLong("NUMBER_IN_PROJECT");
        long level = row.getLong("SECURITY_LEVEL_ID");
        Optional<Long> security = row.wasNull() ? Optional.empty() : Optional.of(level);
        return new IssueRow(row.getLong("ID"), row.getString("PROJECT_KEY") + "-" + number, row.getLong("PROJECT_ID"),
                number, row.getString("TYPE_ID"), row.getString("STATUS_ID"), row.getString("SUMMARY"),
                Optional.ofNullable(row.getString("DESCRIPTION")), Optional.ofNullable(row.getString("ASSIGNEE_KEY")),
                Optional.ofNullable(row.getString("REPORTER_KEY")), Optional.ofNullable(row.getString("CREATOR_KEY")),
                security, row.getLong("WORKFLOW_ENTRY_ID"), List.of(), row.getTimestamp("CREATED").toInstant(),
                row.getTimestamp("UPDATED").toInstant());
    }
}
