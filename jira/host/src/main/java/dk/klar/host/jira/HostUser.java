package dk.klar.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.UserRow;
import java.util.Optional;

/** A user; equal by key. */
record HostUser(UserRow row) implements ApplicationUser {

    /** Somebody who is gone: only the key is known. */
    static HostUser unknown(String userKey) {
        return new HostUser(new UserRow(-1, userKey, userKey, userKey, "", false, Optional.empty()));
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.userKey();
    }

    @Override
    public String getUsername() {
        return row.userName();
    }

    @Override
    public String getName() {
        return row.userName();
    }

    @Override
    public String getDisplayName() {
        return row.displayName();
    }

    @Override
    public String getEmailAddress() {
        return row.email();
    }

    @Override
    public boolean isActive() {
        return row.active();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return getUsername() + "(" + getKey() + ")";
    }
}
