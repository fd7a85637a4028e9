package com.atlassian.jira.project.type;

/** What sort of project it is; the embedded Jira makes no difference. */
public class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
