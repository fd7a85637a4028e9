package dk.klar.host.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Comments on issues. */
public final class Comments {

    private static final String SELECT = "select ID, ISSUE_ID, AUTHOR_KEY, BODY, CREATED, UPDATED from JIRA_COMMENT ";

    private final Sql sql;

    Comments(Sql sql) {
        this.sql = sql;
    }

    public List<CommentRow> of(long issueId) {
        return sql.list(CommentRow.class, SELECT + "where ISSUE_ID = ? order by CREATED, ID", issueId);
    }

    public Optional<CommentRow> byId(long id) {
        return sql.first(CommentRow.class, SELECT + "where ID = ?", id);
    }

    public CommentRow add(long issueId, Optional<String> authorKey, String body, Instant at) {
        long id = sql.insert("insert into JIRA_COMMENT (ISSUE_ID, AUTHOR_KEY, BODY, CREATED, UPDATED)"
                + " values (?, ?, ?, ?, ?)", issueId, authorKey, body, at, at);
        return new CommentRow(id, issueId, authorKey, body, at, at);
    }
}
