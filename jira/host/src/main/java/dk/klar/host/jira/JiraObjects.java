package dk.klar.host.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.FieldRow;
import dk.klar.host.data.IssueRow;
import dk.klar.host.data.JiraData;
import java.util.Collection;
import java.util.Optional;

/** Makes what plugins see out of what is stored. */
public final class JiraObjects {

    private final JiraData data;
    private final FieldTypes fieldTypes;

    JiraObjects(JiraData data, FieldTypes fieldTypes) {
        this.data = data;
        this.fieldTypes = fieldTypes;
    }

    JiraData data() {
        return data;
    }

    /** Null for nobody; somebody who is gone has a key still. */
    public ApplicationUser user(Optional<String> userKey) {
        return new HostUsers(data.users()).evenWhenUnknown(userKey);
    }

    public Project project(long id) {
        return data.projects().byId(id).map(row -> new HostProject(row, this)).orElse(null);
    }

    public IssueType issueType(String id) {
        return data.constants().issueType(id).map(HostConstants.HostIssueType::new).orElse(null);
    }

    Collection<IssueType> issueTypesOf(long projectId) {
        return data.projects().issueTypeIds(projectId).stream().map(this::issueType).toList();
    }

    public Status status(String id) {
        return data.constants().status(id).map(HostConstants.HostStatus::new).orElse(null);
    }

    HostIssue issue(IssueRow row) {
        return new HostIssue(row, this);
    }

    CustomField field(FieldRow row) {
        return new HostCustomField(row, fieldTypes);
    }
}
