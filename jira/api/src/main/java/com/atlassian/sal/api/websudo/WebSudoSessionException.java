package com.atlassian.sal.api.websudo;

/**
 * The session is not (or no longer) confirmed by password. Checked here so that callers handle it; whether it is
 * on Jira is unknown.
 *
 * <p>Evidence: constructed and caught by a plugin built against Jira 11.0; superclass unconfirmed on 11.
 */
public class WebSudoSessionException extends Exception {
    public WebSudoSessionException(String message) {
        super(message);
    }
}
