package com.atlassian.audit.entity;

/** What was changed from what to what. */
public class ChangedValue {
    private final Builder made;

    private ChangedValue(Builder made) {
        this.made = made;
    }

    public static Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
    }

    public String getKey() {
        return made.key;
    }

    public String getFrom() {
        return made.from;
    }

    public String getTo() {
        return made.to;
    }

    /** Makes one. */
    public static class Builder {
        private String key;
        private String from = "";
        private String to = "";

        private Builder(String key) {
            this.key = key;
        }

        public Builder withKeyTranslation(String translation) {
            this.key = translation;
            return this;
        }

        public Builder from(String value) {
            this.from = value;
            return this;
        }

        public Builder to(String value) {
            this.to = value;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(this);
        }
    }
}
