package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import dk.klar.host.web.page.Words;

/** An issue in a table. */
public record IssueRow(String key, String type, String summary, Person assignee, Person reporter, Lozenge status,
                       String created, String updated) {

    public static IssueRow of(Issue issue, Words words) {
        return new IssueRow(issue.getKey(), issue.getIssueType().getName(), issue.getSummary(),
                Person.of(issue.getAssignee()), Person.of(issue.getReporter()), Lozenge.of(issue.getStatus()),
                words.dateTime(issue.getCreated().toInstant()), words.dateTime(issue.getUpdated().toInstant()));
    }
}
