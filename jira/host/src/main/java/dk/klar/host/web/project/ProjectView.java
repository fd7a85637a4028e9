package dk.klar.host.web.project;

import dk.klar.host.web.issue.IssueRow;
import java.util.List;

/** A project's own page. */
public record ProjectView(ProjectLine project, String description, List<String> issueTypes, List<IssueRow> issues,
                          String allUrl) {
}
