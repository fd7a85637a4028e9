package com.atlassian.audit.entity;

/**
 * What an event happened to.
 *
 * <p>Evidence: built so by a plugin against audit 1.12 and Jira 9, and in the Javadoc of audit 1.12; unconfirmed on 11.
 */
public class AuditResource {
    public static Builder builder(String name, String type) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Makes one. */
    public static class Builder {
        public Builder id(String id) {
            throw new UnsupportedOperationException("signature only");
        }

        public AuditResource build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
