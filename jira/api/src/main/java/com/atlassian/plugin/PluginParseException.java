package com.atlassian.plugin;

/**
 * A module cannot be read.
 *
 * <p>Evidence: in throws clauses of a plugin built against Jira 11.0; the constructor is unconfirmed on 11.
 */
public class PluginParseException extends PluginException {
    public PluginParseException(String message) {
        super(message);
    }
}
