package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A web panel that writes its HTML itself.
 *
 * <p>Evidence: implemented by a plugin built against Jira 11.3; the package is new since 10.
 */
public interface WebPanel {
    String getHtml(Map<String, Object> context);

    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
