package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;

/** What workflow conditions ask about a person; an empty key is somebody who is not logged in. */
public interface Rights {

    /** Asked of the project while the issue is still being created. */
    boolean hasPermission(String permissionKey, Issue issue, String userKey);

    boolean isInGroup(String group, String userKey);

    boolean isInRole(long roleId, Issue issue, String userKey);
}
