package dk.klar.host.web.issue;

import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.web.frame.Initials;

/** Somebody as pages show them. */
public record Person(String name, String displayName, String initials) {

    /** Null for nobody, so that templates can ask with {@code #if}. */
    public static Person of(ApplicationUser user) {
        return user == null ? null : new Person(user.getName(), user.getDisplayName(), Initials.of(user.getDisplayName()));
    }
}
