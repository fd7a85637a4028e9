package com.atlassian.plugin.util;

/** Active Objects asks which plugin is calling; in tests nobody knows. */
public final class PluginKeyStack {
    private PluginKeyStack() {
    }

    public static String getFirstPluginKey() {
        return null;
    }
}
