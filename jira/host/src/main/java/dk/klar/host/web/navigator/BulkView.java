package dk.klar.host.web.navigator;

import dk.klar.host.web.issue.IssueRow;
import java.util.List;

/** What can be done to many issues at once: the issues that a query found, and the transitions that any of them can make. */
public record BulkView(String jql, List<IssueRow> rows, List<Choice> choices) {

    /** A transition of a workflow, and how many of the issues it is open to. */
    public record Choice(String id, String name, String workflow, int issues) {
    }

    /** How it went: the keys of those that moved, and the others with what Jira was told. */
    public record Outcome(List<String> moved, List<Left> left) {
    }

    /** An issue that stays where it was. */
    public record Left(String key, List<String> why) {
    }
}
