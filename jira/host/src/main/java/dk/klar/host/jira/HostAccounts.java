package dk.klar.host.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.UserRow;
import dk.klar.host.http.Accounts;
import java.util.Locale;
import java.util.Optional;

/** Users as the web server knows them. Every active user may log in: there are no licences here. */
final class HostAccounts implements Accounts {

    private final JiraData data;
    private final GlobalPermissionManager permissions;

    HostAccounts(JiraData data, GlobalPermissionManager permissions) {
        this.data = data;
        this.permissions = permissions;
    }

    @Override
    public Optional<String> byPassword(String userName, String password) {
        return data.users().byPassword(userName, password).map(UserRow::userKey);
    }

    @Override
    public Optional<String> byToken(String token) {
        return data.tokens().owner(token);
    }

    @Override
    public boolean isLicensed(String userKey) {
        return data.users().byKey(userKey).filter(UserRow::active).isPresent();
    }

    @Override
    public boolean isAdmin(String userKey) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user(userKey));
    }

    @Override
    public boolean isSystemAdmin(String userKey) {
        return permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user(userKey));
    }

    private ApplicationUser user(String userKey) {
        return data.users().byKey(userKey).map(HostUser::new).orElse(HostUser.unknown(userKey));
    }

    @Override
    public Optional<Locale> locale(String userKey) {
        return data.users().byKey(userKey).flatMap(UserRow::locale).map(Locale::forLanguageTag);
    }
}
