package com.atlassian.audit.entity;

import java.util.Collection;

/**
 * Something that happened. The log adds who did it, when and from where.
 *
 * <p>Evidence: built so by a plugin against audit 1.12 and Jira 9, and in the Javadoc of audit 1.12; unconfirmed on 11.
 */
public class AuditEvent {
    public static Builder builder(AuditType type) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Makes one. */
    public static class Builder {
        public Builder affectedObject(AuditResource resource) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder appendChangedValues(Collection<ChangedValue> values) {
            throw new UnsupportedOperationException("signature only");
        }

        public AuditEvent build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
