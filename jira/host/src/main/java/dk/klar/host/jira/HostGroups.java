package dk.klar.host.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.JiraData;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Groups and their members. */
final class HostGroups implements GroupManager {

    private final JiraData data;
    private final JiraObjects objects;

    HostGroups(JiraData data, JiraObjects objects) {
        this.data = data;
        this.objects = objects;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && data.groups().contains(groupName, user.getKey());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : data.groups().of(user.getKey());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return data.groups().members(groupName).stream().map(key -> objects.user(Optional.of(key))).toList();
    }
}
