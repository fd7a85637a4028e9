package dk.klar.host.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dk.klar.host.http.Accounts;
import dk.klar.host.http.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** SAL's users, from Jira's. */
public final class SalUserManager implements UserManager {

    private final CurrentUser currentUser;
    private final Supplier<Accounts> accounts;
    private final Supplier<com.atlassian.jira.user.util.UserManager> users;

    public SalUserManager(CurrentUser currentUser, Supplier<Accounts> accounts,
                          Supplier<com.atlassian.jira.user.util.UserManager> users) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.users = users;
    }

    @Override
    public UserProfile getRemoteUser() {
        return getUserProfile(getRemoteUserKey());
    }

    /** The thread answers the request, so it is the same user. */
    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        return currentUser.key().map(UserKey::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        ApplicationUser user = userKey == null ? null : users.get().getUserByKey(userKey.getStringValue());
        return user == null ? null : new Profile(userKey, user.getUsername(), user.getDisplayName());
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return userKey != null && accounts.get().isAdmin(userKey.getStringValue());
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return userKey != null && accounts.get().isSystemAdmin(userKey.getStringValue());
    }

    private record Profile(UserKey getUserKey, String getUsername, String getFullName) implements UserProfile {
    }
}
