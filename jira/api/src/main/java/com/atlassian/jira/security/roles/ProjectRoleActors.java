package com.atlassian.jira.security.roles;

/**
 * The people of a role in one project.
 *
 * <p>Evidence: called by a plugin built against Jira 9; unconfirmed on 11.
 */
public interface ProjectRoleActors extends DefaultRoleActors {
}
