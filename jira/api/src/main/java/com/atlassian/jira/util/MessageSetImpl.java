package com.atlassian.jira.util;

import java.util.Set;

/**
 * Messages of a query.
 *
 * <p>Evidence: made so by a plugin built against 8.13; unconfirmed on 11.
 */
public class MessageSetImpl implements MessageSet {
    public MessageSetImpl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Set<String> getErrorMessages() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void addMessageSet(MessageSet messages) {
        throw new UnsupportedOperationException("signature only");
    }
}
