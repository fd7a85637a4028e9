package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Issue types and statuses. */
public final class Constants {

    private static final String TYPE = "select ID, NAME, DESCRIPTION, ICON_URL, SUBTASK from JIRA_ISSUE_TYPE ";
    private static final String STATUS = "select ID, NAME, DESCRIPTION, CATEGORY, ICON_URL from JIRA_STATUS ";

    private final Sql sql;

    Constants(Sql sql) {
        this.sql = sql;
    }

    public List<IssueTypeRow> issueTypes() {
        return sql.list(IssueTypeRow.class, TYPE + "order by PLACE");
    }

    public Optional<IssueTypeRow> issueType(String id) {
        return sql.first(IssueTypeRow.class, TYPE + "where ID = ?", id);
    }

    public void addIssueType(IssueTypeRow type) {
        sql.update("insert into JIRA_ISSUE_TYPE (ID, NAME, DESCRIPTION, ICON_URL, SUBTASK, PLACE)"
                + " values (?, ?, ?, ?, ?, (select count(*) from JIRA_ISSUE_TYPE))",
                type.id(), type.name(), type.description(), type.iconUrl(), type.subtask());
    }

    public List<StatusRow> statuses() {
        return sql.list(StatusRow.class, STATUS + "order by PLACE");
    }

    public Optional<StatusRow> status(String id) {
        return sql.first(StatusRow.class, STATUS + "where ID = ?", id);
    }

    public void addStatus(StatusRow status) {
        sql.update("insert into JIRA_STATUS (ID, NAME, DESCRIPTION, CATEGORY, ICON_URL, PLACE)"
                + " values (?, ?, ?, ?, ?, (select count(*) from JIRA_STATUS))",
                status.id(), status.name(), status.description(), status.category().name(), status.iconUrl());
    }
}
