package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Whether a web item, web panel or tab is shown.
 *
 * <p>Evidence: implemented by a plugin built against Jira 11.0.
 */
public interface Condition {
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
