package dk.klar.host.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import dk.klar.host.data.IssueRow;
import dk.klar.host.data.Issues;
import java.util.Collection;
import java.util.Optional;

/** Issues by id and key. */
final class HostIssues implements IssueManager {

    private final Issues issues;
    private final JiraObjects objects;

    HostIssues(Issues issues, JiraObjects objects) {
        this.issues = issues;
        this.objects = objects;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : object(issues.byId(id));
    }

    /** Former keys of moved issues lead to the issue. */
    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : object(issues.byKey(key));
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null ? null : object(issues.byCurrentKey(key));
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return issues.ids(projectId);
    }

    private MutableIssue object(Optional<IssueRow> row) {
        return row.map(objects::issue).orElse(null);
    }
}
