package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Messages, each once. */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    @Override
    public Set<String> getErrorMessages() {
        return new LinkedHashSet<>(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }

    @Override
    public void addMessageSet(MessageSet messages) {
        errors.addAll(messages.getErrorMessages());
    }
}
