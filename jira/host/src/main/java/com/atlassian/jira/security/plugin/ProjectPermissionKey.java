package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

/** The key of a project permission, Jira's own or a plugin's. */
public class ProjectPermissionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = Objects.requireNonNull(permissionKey);
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && permissionKey.equals(that.permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
