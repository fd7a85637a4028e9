package com.atlassian.jira.project.type;

/**
 * What sort of project it is: software, business or one of a plugin's.
 *
 * <p>Evidence: made so by scripts against Jira 8; getProjectTypeKey is implemented by a plugin built against Jira 11.0. The
 * constructor is unconfirmed on 11.
 */
public class ProjectTypeKey {
    public ProjectTypeKey(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }
}
