package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Request and project in the context of a web fragment, under the name {@code helper}. */
public class JiraHelper {

    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = Map.copyOf(params);
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Project getProject() {
        return project;
    }

    public Map<String, Object> getContextParams() {
        return params;
    }
}
