package dk.klar.host.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.ProjectRow;
import java.util.Collection;

/** A project; equal by id. */
final class HostProject implements Project {

    private final ProjectRow row;
    private final JiraObjects objects;

    HostProject(ProjectRow row, JiraObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    ProjectRow row() {
        return row;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.projectKey();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return objects.user(row.leadKey());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return objects.issueTypesOf(row.id());
    }

    @Override
    public boolean isArchived() {
        return row.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return "Project " + getKey();
    }
}
