package dk.klar.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.data.Users;
import java.util.Optional;

/** Users by key and name. */
final class HostUsers implements UserManager {

    private final Users users;

    HostUsers(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return userKey == null ? null : users.byKey(userKey).map(HostUser::new).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return userName == null ? null : users.byName(userName).map(HostUser::new).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        return userKey == null ? null : users.byKey(userKey).map(HostUser::new).orElse(HostUser.unknown(userKey));
    }

    @Override
    public ApplicationUser getUserByNameEvenWhenUnknown(String userName) {
        return userName == null ? null : users.byName(userName).map(HostUser::new).orElse(HostUser.unknown(userName));
    }

    ApplicationUser evenWhenUnknown(Optional<String> userKey) {
        return getUserByKeyEvenWhenUnknown(userKey.orElse(null));
    }
}
