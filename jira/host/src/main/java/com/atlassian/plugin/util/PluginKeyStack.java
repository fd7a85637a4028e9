package com.atlassian.plugin.util;

/** Whose code is running, for metrics; the embedded Jira keeps none. */
public final class PluginKeyStack {

    private PluginKeyStack() {
    }

    public static String getFirstPluginKey() {
        return null;
    }
}
