package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who has which role in a project.
 *
 * <p>Evidence: type used by a plugin built against Jira 11.3; these members are called by plugins built against 8 and
 * 9.
 */
public interface ProjectRoleManager {
    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String name);

    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);
}
