package dk.klar.host.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import dk.klar.host.Database;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
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
                    + " SUMMARY varchar(200), ASSIGNEE varchar(50))");
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
    public Optional<MutableIssue> load(long id) {
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
                    values.put("storedStatus", row.getString("STATUS"));
                    return withProject(values);
                }).findOne());
    }

    @Override
    public void create(MutableIssue issue, long entry, String status) {
        long id = entry + 1;
        jdbi.useHandle(handle -> handle.execute("insert into TEST_ISSUE values (?, ?, ?, ?, ?)", id, status, entry,
                issue.getSummary(), issue.getAssigneeId()));
        FakeObjects.valuesOf(issue).putAll(Map.of("id", id, "key", "ORG-" + id, "workflowId", entry, "statusId", status, "created", true));
    }

    @Override
    public void storeChanges(MutableIssue issue, String user) {
        Map<String, Object> values = FakeObjects.valuesOf(issue);
        jdbi.useHandle(handle -> handle.execute("update TEST_ISSUE set SUMMARY = ?, ASSIGNEE = ?, STATUS = ? where ID = ?",
                issue.getSummary(), issue.getAssigneeId(), issue.getStatusId(), issue.getId()));
        note("history " + user + " " + values.put("storedStatus", issue.getStatusId()) + ">" + issue.getStatusId());
    }

    @Override
    public void addComment(MutableIssue issue, String user, String body) {
        note("comment " + user + ": " + body);
    }

    @Override
    public Errors setField(MutableIssue issue, String field, String value, String user) {
        return Errors.field(field, "unknown");
    }

    @Override
    public Errors applyInput(MutableIssue issue, Optional<Long> screen, FieldInput input, String user) {
        if (screen.isEmpty() && !input.values().isEmpty()) {
            return Errors.field(input.values().keySet().iterator().next(), "not on screen");
        }
        input.values().values().forEach(value -> issue.setSummary(value.get(0)));
        return Errors.none();
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
        values.put("modifiedFields", Map.of());
        values.put("projectId", 10000L);
        values.put("projectObject", FakeObjects.of(Project.class, new HashMap<>(Map.of("id", 10000L, "key", "ORG"))));
        return FakeObjects.of(MutableIssue.class, values);
    }
}
