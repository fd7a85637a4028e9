package com.atlassian.templaterenderer;

/**
 * A template could not be rendered. Checked here so that callers handle it; whether it is on Jira is unknown.
 *
 * <p>Evidence: caught by a plugin built against Jira 11.0; constructors and superclass are unconfirmed on 11.
 */
public class RenderingException extends Exception {
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
