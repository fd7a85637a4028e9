package com.atlassian.jira.user.anonymize;

/**
 * Something that the anonymization of a user changes, as the administrator is told beforehand.
 *
 * <p>Evidence: built so by anonymization handlers of Atlassian's own apps, built against Jira 8; unconfirmed on 11, as are
 * the getters.
 */
public class AffectedEntity {
    public static Builder newBuilder(AffectedEntityType type) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Makes one. */
    public static class Builder {
        public Builder descriptionKey(String descriptionKey) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder numberOfOccurrences(Long numberOfOccurrences) {
            throw new UnsupportedOperationException("signature only");
        }

        public AffectedEntity build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
