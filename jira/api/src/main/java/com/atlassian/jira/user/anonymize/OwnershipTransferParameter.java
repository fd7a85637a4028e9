package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/**
 * Whose things go to whom.
 *
 * <p>Evidence: named in the Javadoc of Jira 10.0; its members are unconfirmed.
 */
public class OwnershipTransferParameter {
    public String getCurrentUserKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTransferToUserKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public Context getContext() {
        throw new UnsupportedOperationException("signature only");
    }
}
