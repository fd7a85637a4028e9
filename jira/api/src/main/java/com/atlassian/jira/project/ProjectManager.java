package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects.
 *
 * <p>Evidence: getProjectObj, getProjectByCurrentKey and getProjectObjects are called by plugins built against Jira
 * 11; getProjectObjByKey and getProjects against 9. The list type of getProjectObjects is unconfirmed on 11.
 */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectObjByKey(String projectKey);

    List<Project> getProjectObjects();

    List<Project> getProjects();
}
