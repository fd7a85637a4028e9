package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A project as it is wished for.
 *
 * <p>Evidence: made so by scripts against Jira 7 and 8; unconfirmed on 11.
 */
public class ProjectCreationData {
    /** Makes one. */
    public static class Builder {
        public Builder() {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder withName(String name) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder withKey(String key) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder withLead(ApplicationUser lead) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder withType(ProjectTypeKey projectTypeKey) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProjectCreationData build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
