package com.atlassian.jira.permission;

/** The key of a global permission, Jira's own or a plugin's. */
public class GlobalPermissionKey {

    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public static GlobalPermissionKey of(String permissionKey) {
        return new GlobalPermissionKey(permissionKey);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
