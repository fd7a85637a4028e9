package com.atlassian.audit.entity;

/**
 * What kind of event it is.
 *
 * <p>Evidence: built so by a plugin against audit 1.12 and Jira 9, and in the Javadoc of audit 1.12; unconfirmed on 11.
 */
public class AuditType {
    public static Builder fromI18nKeys(CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Makes one. */
    public static class Builder {
        public AuditType build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
