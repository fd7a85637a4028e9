package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * The key of a user.
 *
 * <p>Evidence: constructed by a plugin built against Jira 11.0; the supertype is unconfirmed on 11.
 */
public final class UserKey implements Serializable {
    public UserKey(String userkey) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getStringValue() {
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
