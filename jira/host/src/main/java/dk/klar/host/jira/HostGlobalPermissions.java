package dk.klar.host.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.JiraData;
import java.util.Optional;

/** Global permissions, held by groups or by everybody. */
final class HostGlobalPermissions implements GlobalPermissionManager {

    private final JiraData data;
    private final PermissionNames names;

    HostGlobalPermissions(JiraData data, PermissionNames names) {
        this.data = data;
        this.names = names;
    }

    /** A system administrator is an administrator, too. */
    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user) {
        names.requireGlobal(permissionKey.getKey());
        Optional<Asker> asker = Asker.of(user, data);
        return asker.isPresent() && (holds(permissionKey, asker.get())
                || permissionKey.equals(GlobalPermissionKey.ADMINISTER)
                && holds(GlobalPermissionKey.SYSTEM_ADMIN, asker.get()));
    }

    private boolean holds(GlobalPermissionKey permission, Asker asker) {
        return data.permissionSchemes().everybodyHolds(permission.getKey())
                || data.permissionSchemes().groupsHolding(permission.getKey()).stream().anyMatch(asker::isInGroup);
    }
}
