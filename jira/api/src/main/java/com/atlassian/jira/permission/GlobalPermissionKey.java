package com.atlassian.jira.permission;

/**
 * The key of a global permission. The constants have no value here.
 *
 * <p>Evidence: ADMINISTER, SYSTEM_ADMIN and getKey are used by plugins built against Jira 11; of(String) is
 * unconfirmed on 11.
 */
public class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = null;
    public static final GlobalPermissionKey SYSTEM_ADMIN = null;

    public static GlobalPermissionKey of(String permissionKey) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getKey() {
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
