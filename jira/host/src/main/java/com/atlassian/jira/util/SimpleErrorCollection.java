package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Errors, gathered. */
public class SimpleErrorCollection implements ErrorCollection {

    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> byField = new LinkedHashMap<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    @Override
    public void addError(String field, String message) {
        byField.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        reasons.add(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        reasons.add(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return List.copyOf(messages);
    }

    @Override
    public Map<String, String> getErrors() {
        return Map.copyOf(byField);
    }

    @Override
    public Set<Reason> getReasons() {
        return Set.copyOf(reasons);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !byField.isEmpty();
    }
}
