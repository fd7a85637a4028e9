package dk.klar.domain.people;

/** A Jira user's key; it stays when the user is renamed. */
public record UserKey(String value) {
    public UserKey {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a user key is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
