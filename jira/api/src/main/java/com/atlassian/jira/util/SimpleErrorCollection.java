package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Errors, gathered.
 *
 * <p>Evidence: made so by anonymization handlers of Atlassian's own apps, built against Jira 8; unconfirmed on 11.
 */
public class SimpleErrorCollection implements ErrorCollection {
    public SimpleErrorCollection() {
    }

    @Override
    public void addError(String field, String message) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<String> getErrorMessages() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Map<String, String> getErrors() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Set<Reason> getReasons() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("signature only");
    }
}
