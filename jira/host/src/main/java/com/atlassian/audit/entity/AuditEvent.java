package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Something that happened. */
public class AuditEvent {
    private final Builder made;

    private AuditEvent(Builder made) {
        this.made = made;
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    public String getCategoryI18nKey() {
        return made.type.getCategoryI18nKey();
    }

    public String getActionI18nKey() {
        return made.type.getActionI18nKey();
    }

    public List<AuditResource> getAffectedObjects() {
        return List.copyOf(made.objects);
    }

    public List<ChangedValue> getChangedValues() {
        return List.copyOf(made.values);
    }

    /** Makes one. */
    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> objects = new ArrayList<>();
        private final List<ChangedValue> values = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource resource) {
            objects.add(resource);
            return this;
        }

        public Builder appendChangedValues(Collection<ChangedValue> more) {
            values.addAll(more);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
