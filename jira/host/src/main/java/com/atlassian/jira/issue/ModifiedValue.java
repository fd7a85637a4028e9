package com.atlassian.jira.issue;

/** A field's value before and after. */
public class ModifiedValue<V> {

    private final V oldValue;
    private final V newValue;

    public ModifiedValue(V oldValue, V newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public V getOldValue() {
        return oldValue;
    }

    public V getNewValue() {
        return newValue;
    }
}
