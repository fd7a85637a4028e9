package com.atlassian.jira.security.plugin;

import java.io.Serializable;

/**
 * The key of a project permission, Jira's own or a plugin's.
 *
 * <p>Evidence: constructed by a plugin built against Jira 9; used as a parameter on Jira 11.3.
 */
public class ProjectPermissionKey implements Serializable {
    public ProjectPermissionKey(String permissionKey) {
        throw new UnsupportedOperationException("signature only");
    }

    public String permissionKey() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean equals(Object other) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("signature only");
    }
}
