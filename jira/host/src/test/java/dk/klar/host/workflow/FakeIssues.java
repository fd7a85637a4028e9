package dk.klar.host.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import dk.klar.host.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Issues in a small table of the same data base, so that a rolled-back transition takes them along. */
final class FakeIssues implements IssueWrites {
    /** What listeners heard. */
    final List<String> events = new ArrayList<>();
    private final Jdbi jdbi;

    FakeIssues(Database database) {
        jdbi = Jdbi.create(database.dataSource());
        jdbi.useHandle(handle -> {
            handle.execute("create table TEST_ISSUE (ID bigint primary key, STATUS varchar(20), ENTRY bigint,"
                    + " SUMMARY varchar(200), ASSIGNEE varchar(50), RESOLUTION varchar(20))");
            handle.execute("create table TEST_NOTE (LINE varchar(500))");
        });
    }

    MutableIssue blank(String summary) {
        Map<String, Object> values = new HashMap<>();
        values.put("summary", summary);
        values.put("issueTypeId", "10001");
        values.put("assigneeId", "anne");
        values.put("reporterId", "bent");
        return withProject(values);
    }

    @Override
    public MutableIssue load(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from TEST_ISSUE where ID = :id").bind("id", id)
                .map((row, context) -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("id", id);
                    values.put("key", "ORG-" + id);
                    values.put("created", true);
                    values.put("statusId", row.getString("STATUS"));
                    values.put("workflowId", row.getLong("ENTRY"));
                    values.put("summary", row.getString("SUMMARY"));
                    values.put("assigneeId", row.getString("ASSIGNEE"));
                    values.put("reporterId", "bent");
                    values.put("description", row.getString("RESOLUTION"));
                    return withProject(values);
                }).one());
    }

    @Override
    public void create(MutableIssue issue, long entry, String status, String author) {
        long id = entry + 1;
        jdbi.useHandle(handle -> handle.execute("insert into TEST_ISSUE values (?, ?, ?, ?, ?, null)", id, status, entry,
                issue.getSummary(), issue.getAssigneeId()));
        FakeObjects.valuesOf(issue).putAll(Map.of("id", id, "key", "ORG-" + id, "workflowId", entry, "statusId", status, "created", true));
    }

    @Override
    public void storeStatus(MutableIssue issue, String status) {
        jdbi.useHandle(handle -> handle.execute("update TEST_ISSUE set STATUS = ? where ID = ?", status, issue.getId()));
        issue.setStatusId(status);
    }

    @Override
    public void storeChanges(MutableIssue issue, Optional<StatusChange> change, String author) {
        jdbi.useHandle(handle -> handle.execute("update TEST_ISSUE set SUMMARY = ?, ASSIGNEE = ?, RESOLUTION = ? where ID = ?",
                issue.getSummary(), issue.getAssigneeId(), issue.getDescription(), issue.getId()));
        note("history " + author + " " + change.map(c -> c.from() + ">" + c.to()).orElse("-"));
    }

    @Override
    public void addComment(MutableIssue issue, String author, String body) {
        note("comment " + author + ": " + body);
    }

    /** The resolution is kept in the fake's description: Jira's interface has no setter for it that the host needs. */
    @Override
    public void setField(MutableIssue issue, String field, String value) {
        issue.setDescription(field + "=" + value);
    }

    @Override
    public Map<String, String> applyInput(MutableIssue issue, Optional<Long> screen, Map<String, ?> input) {
        Map<String, String> errors = new HashMap<>();
        input.forEach((field, value) -> {
            if (screen.isEmpty()) {
                errors.put(field, "not on screen");
            } else {
                issue.setSummary(String.valueOf(value));
            }
        });
        return errors;
    }

    @Override
    public void reindex(MutableIssue issue) {
        note("reindex " + issue.getStatusId());
    }

    @Override
    public void fireEvent(MutableIssue issue, long event, String user) {
        events.add(event + " " + issue.getStatusId() + " " + user);
    }

    List<String> notes() {
        return jdbi.withHandle(handle -> handle.createQuery("select LINE from TEST_NOTE").mapTo(String.class).list());
    }

    long onlyIssue() {
        return jdbi.withHandle(handle -> handle.createQuery("select ID from TEST_ISSUE").mapTo(Long.class).one());
    }

    int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }

    private void note(String line) {
        jdbi.useHandle(handle -> handle.execute("insert into TEST_NOTE values (?)", line));
    }

    private static MutableIssue withProject(Map<String, Object> values) {
        values.put("projectId", 10000L);
        values.put("projectObject", FakeObjects.of(Project.class, new HashMap<>(Map.of("id", 10000L, "key", "ORG"))));
        return FakeObjects.of(MutableIssue.class, values);
    }
}
