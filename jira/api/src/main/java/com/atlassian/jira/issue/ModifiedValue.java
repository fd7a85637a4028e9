package com.atlassian.jira.issue;

/**
 * What a field held and what it is to hold.
 *
 * <p>Evidence: constructed by a plugin built against Jira 8; the getters and the type parameter are unconfirmed on
 * 11.
 */
public class ModifiedValue<V> {
    public ModifiedValue(V oldValue, V newValue) {
        throw new UnsupportedOperationException("signature only");
    }

    public V getOldValue() {
        throw new UnsupportedOperationException("signature only");
    }

    public V getNewValue() {
        throw new UnsupportedOperationException("signature only");
    }
}
