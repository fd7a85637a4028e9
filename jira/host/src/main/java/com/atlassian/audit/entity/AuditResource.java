package com.atlassian.audit.entity;

/** What an event happened to. */
public class AuditResource {
    private final String name;

    private AuditResource(String name) {
        this.name = name;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name);
    }

    public String getName() {
        return name;
    }

    /** Makes one. */
    public static class Builder {
        private final String name;

        private Builder(String name) {
            this.name = name;
        }

        public Builder id(String id) {
            return this;
        }

        public AuditResource build() {
            return new AuditResource(name);
        }
    }
}
