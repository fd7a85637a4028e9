package com.atlassian.plugin;

/**
 * Something is wrong with a plugin.
 *
 * <p>Evidence: superclass of PluginParseException; unconfirmed on 11.
 */
public class PluginException extends RuntimeException {
    public PluginException(String message) {
        super(message);
    }
}
