package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/**
 * What a key or name was and becomes.
 *
 * <p>Evidence: named in the Javadoc of Jira 10.2; the members are called by anonymization handlers of Atlassian's own apps,
 * built against Jira 8. Unconfirmed on 11.
 */
public class UserPropertyChangeParameter {
    public String getOriginal() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    public Context getContext() {
        throw new UnsupportedOperationException("signature only");
    }
}
