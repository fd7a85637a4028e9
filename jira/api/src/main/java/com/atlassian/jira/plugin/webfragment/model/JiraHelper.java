package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Request and project in the context of a web fragment, under the name {@code helper}.
 *
 * <p>Evidence: getProject is called by a plugin built against Jira 11.3; the rest is in the Javadoc of Jira 7.3, with
 * javax types there.
 */
public class JiraHelper {
    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        throw new UnsupportedOperationException("signature only");
    }

    public HttpServletRequest getRequest() {
        throw new UnsupportedOperationException("signature only");
    }

    public Project getProject() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Object> getContextParams() {
        throw new UnsupportedOperationException("signature only");
    }
}
