package com.atlassian.audit.entity;

/** What kind of event it is. */
public class AuditType {
    private final String category;
    private final String action;

    private AuditType(String category, String action) {
        this.category = category;
        this.action = action;
    }

    public static Builder fromI18nKeys(CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(categoryI18nKey, actionI18nKey);
    }

    public String getCategoryI18nKey() {
        return category;
    }

    public String getActionI18nKey() {
        return action;
    }

    /** Makes one. */
    public static class Builder {
        private final String category;
        private final String action;

        private Builder(String category, String action) {
            this.category = category;
            this.action = action;
        }

        public AuditType build() {
            return new AuditType(category, action);
        }
    }
}
