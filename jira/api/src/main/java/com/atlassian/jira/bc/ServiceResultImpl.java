package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * A result with its errors.
 *
 * <p>Evidence: made so by anonymization handlers of Atlassian's own apps, built against Jira 8; unconfirmed on 11.
 */
public class ServiceResultImpl implements ServiceResult {
    public ServiceResultImpl(ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isValid() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ErrorCollection getErrorCollection() {
        throw new UnsupportedOperationException("signature only");
    }
}
