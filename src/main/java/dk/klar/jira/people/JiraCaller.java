package dk.klar.jira.people;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Caller;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Whoever Jira says is logged in, reading in the language of the profile. */
public final class JiraCaller implements Caller {
    private final JiraAuthenticationContext authentication;
    private final ZoneId zone;

    public JiraCaller(JiraAuthenticationContext authentication, ZoneId zone) {
        this.authentication = authentication;
        this.zone = zone;
    }

    @Override
    public Optional<UserKey> user() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey).map(UserKey::new);
    }

    @Override
    public Locale locale() {
        return authentication.getLocale();
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
