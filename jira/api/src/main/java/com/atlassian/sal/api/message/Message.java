package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * A text key with its arguments.
 *
 * <p>Evidence: type used by a plugin built against Jira 11.3; members and supertype are unconfirmed on 11.
 */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
