package dk.klar.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Texts;
import dk.klar.usecase.port.People;
import java.time.ZoneId;
import java.util.Optional;

/** Klar's words in the language that somebody has in Jira who is not the one asking. Issues are named by who prints them. */
public final class TextsOf {
    private final UserManager users;
    private final People people;
    private final I18nHelper.BeanFactory languages;
    private final ZoneId zone;

    public TextsOf(UserManager users, People people, I18nHelper.BeanFactory languages, ZoneId zone) {
        this.users = users;
        this.people = people;
        this.languages = languages;
        this.zone = zone;
    }

    /** Empty where there is no such user. */
    public Optional<Texts> user(UserKey user) {
        return Optional.ofNullable(users.getUserByKey(user.value())).map(this::user);
    }

    Texts user(ApplicationUser user) {
        return new Texts(languages.getInstance(user).getLocale(), zone, people::displayName, issue -> "");
    }
}
