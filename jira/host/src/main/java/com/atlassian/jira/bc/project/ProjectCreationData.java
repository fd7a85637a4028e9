package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** A project as it is wished for. */
public class ProjectCreationData {
    private final String name;
    private final String key;
    private final ApplicationUser lead;
    private final ProjectTypeKey type;

    private ProjectCreationData(Builder builder) {
        this.name = builder.name;
        this.key = builder.key;
        this.lead = builder.lead;
        this.type = builder.type;
    }

    public String getName() {
        return name;
    }

    public String getKey() {
        return key;
    }

    public ApplicationUser getLead() {
        return lead;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return type;
    }

    /** Makes one. */
    public static class Builder {
        private String name;
        private String key;
        private ApplicationUser lead;
        private ProjectTypeKey type;

        public Builder withName(String name) {
            this.name = name;
            return this;
        }

        public Builder withKey(String key) {
            this.key = key;
            return this;
        }

        public Builder withLead(ApplicationUser lead) {
            this.lead = lead;
            return this;
        }

        public Builder withType(ProjectTypeKey projectTypeKey) {
            this.type = projectTypeKey;
            return this;
        }

        public ProjectCreationData build() {
            return new ProjectCreationData(this);
        }
    }
}
