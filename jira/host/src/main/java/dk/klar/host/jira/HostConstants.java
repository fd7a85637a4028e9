package dk.klar.host.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import dk.klar.host.data.IssueTypeRow;
import dk.klar.host.data.StatusCategoryRow;
import dk.klar.host.data.StatusRow;
import java.util.Objects;

/** Issue types and statuses as plugins see them. */
final class HostConstants {

    private HostConstants() {
    }

    /** Names are not translated here. */
    private abstract static class Constant implements IssueConstant {

        private final String id;
        private final String name;
        private final String description;
        private final String iconUrl;

        Constant(String id, String name, String description, String iconUrl) {
            this.id = id;
            this.name = name;
            this.description = description;
            this.iconUrl = iconUrl;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public String getIconUrl() {
            return iconUrl;
        }

        @Override
        public Long getSequence() {
            return 0L;
        }

        @Override
        public String getNameTranslation() {
            return getName();
        }

        @Override
        public String getNameTranslation(I18nHelper i18n) {
            return getName();
        }

        @Override
        public boolean equals(Object other) {
            return other != null && getClass() == other.getClass() && getId().equals(((Constant) other).getId());
        }

        @Override
        public int hashCode() {
            return Objects.hash(getClass(), getId());
        }

        @Override
        public String toString() {
            return getName();
        }
    }

    /** An issue type. */
    static final class HostIssueType extends Constant implements IssueType {

        private final IssueTypeRow row;

        HostIssueType(IssueTypeRow row) {
            super(row.id(), row.name(), row.description(), row.iconUrl());
            this.row = row;
        }

        @Override
        public boolean isSubTask() {
            return row.subtask();
        }
    }

    /** A status. */
    static final class HostStatus extends Constant implements Status {

        private final StatusRow row;

        HostStatus(StatusRow row) {
            super(row.id(), row.name(), row.description(), row.iconUrl());
            this.row = row;
        }

        @Override
        public StatusCategory getStatusCategory() {
            return new HostCategory(row.category());
        }
    }

    /** A status category. */
    record HostCategory(StatusCategoryRow row) implements StatusCategory {

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getKey() {
            return row.key();
        }

        @Override
        public String getName() {
            return row.label();
        }

        @Override
        public String getColorName() {
            return row.color();
        }
    }
}
