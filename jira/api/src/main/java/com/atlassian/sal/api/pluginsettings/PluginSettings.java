package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings of a plugin: strings, lists and maps of strings.
 *
 * <p>Evidence: called by plugins built against Jira 11.3.
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
