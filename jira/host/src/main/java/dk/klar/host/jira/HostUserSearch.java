package dk.klar.host.jira;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.UserRow;
import dk.klar.host.data.Users;
import java.util.List;
import java.util.Locale;

/** Users whose name, a word of whose display name, or whose e-mail begins as typed. */
final class HostUserSearch implements UserSearchService {

    private final Users users;

    HostUserSearch(Users users) {
        this.users = users;
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String typed = query == null ? "" : query.trim();
        if (typed.isEmpty() && !params.allowEmptyQuery()) {
            return List.of();
        }
        return users.all().stream()
                .filter(user -> user.active() ? params.includeActive() : params.includeInactive())
                .filter(user -> fits(user, typed.toLowerCase(Locale.ROOT)))
                .limit(params.getMaxResults())
                .<ApplicationUser>map(HostUser::new).toList();
    }

    private static boolean fits(UserRow user, String start) {
        return user.userName().toLowerCase(Locale.ROOT).startsWith(start)
                || user.email().toLowerCase(Locale.ROOT).startsWith(start)
                || (" " + user.displayName().toLowerCase(Locale.ROOT)).contains(" " + start);
    }
}
