package com.atlassian.sal.api.pluginsettings;

/**
 * Opens settings.
 *
 * <p>Evidence: called by plugins built against Jira 11.0 and 11.3.
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();

    PluginSettings createSettingsForKey(String key);
}
