package com.atlassian.audit.entity;

/**
 * What was changed from what to what.
 *
 * <p>Evidence: built so by a plugin against audit 1.12 and Jira 9, and in the Javadoc of audit 1.12; unconfirmed on 11.
 */
public class ChangedValue {
    public static Builder fromI18nKeys(String i18nKey) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Makes one. */
    public static class Builder {
        public Builder withKeyTranslation(String translation) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder from(String from) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder to(String to) {
            throw new UnsupportedOperationException("signature only");
        }

        public ChangedValue build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
