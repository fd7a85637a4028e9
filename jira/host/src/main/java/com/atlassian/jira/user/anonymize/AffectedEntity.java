package com.atlassian.jira.user.anonymize;

/** Something that the anonymization of a user changes. */
public class AffectedEntity {
    private final AffectedEntityType type;
    private final String descriptionKey;
    private final Long numberOfOccurrences;

    private AffectedEntity(AffectedEntityType type, Builder builder) {
        this.type = type;
        this.descriptionKey = builder.descriptionKey;
        this.numberOfOccurrences = builder.numberOfOccurrences;
    }

    public static Builder newBuilder(AffectedEntityType type) {
        return new Builder(type);
    }

    public AffectedEntityType getType() {
        return type;
    }

    public String getDescriptionKey() {
        return descriptionKey;
    }

    public Long getNumberOfOccurrences() {
        return numberOfOccurrences;
    }

    /** Makes one. */
    public static class Builder {
        private final AffectedEntityType type;
        private String descriptionKey;
        private Long numberOfOccurrences;

        private Builder(AffectedEntityType type) {
            this.type = type;
        }

        public Builder descriptionKey(String key) {
            this.descriptionKey = key;
            return this;
        }

        public Builder numberOfOccurrences(Long number) {
            this.numberOfOccurrences = number;
            return this;
        }

        public AffectedEntity build() {
            return new AffectedEntity(type, this);
        }
    }
}
