package dk.klar.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.People;
import java.util.Optional;

/** Jira's users, by the key that stays when they are renamed. */
public final class JiraPeople implements People {
    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean exists(UserKey user) {
        return users.getUserByKey(user.value()) != null;
    }

    @Override
    public String displayName(UserKey user) {
        ApplicationUser known = users.getUserByKey(user.value());
        return known == null ? user.value() : known.getDisplayName();
    }

    @Override
    public Optional<String> userName(UserKey user) {
        return Optional.ofNullable(users.getUserByKey(user.value())).map(ApplicationUser::getUsername);
    }

    @Override
    public Optional<UserKey> byUserName(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(ApplicationUser::getKey).map(UserKey::new);
    }
}
