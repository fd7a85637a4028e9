package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * Keys of Jira's own project permissions. They have no value here.
 *
 * <p>Evidence: BROWSE_PROJECTS, EDIT_ISSUES, ADMINISTER_PROJECTS and CREATE_ISSUES are used by plugins built against
 * Jira 11, ADD_COMMENTS by one against 9; the others are in the Javadoc of Jira 7.3.
 */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = null;
    public static final ProjectPermissionKey BROWSE_PROJECTS = null;
    public static final ProjectPermissionKey CREATE_ISSUES = null;
    public static final ProjectPermissionKey EDIT_ISSUES = null;
    public static final ProjectPermissionKey TRANSITION_ISSUES = null;
    public static final ProjectPermissionKey ASSIGN_ISSUES = null;
    public static final ProjectPermissionKey ASSIGNABLE_USER = null;
    public static final ProjectPermissionKey DELETE_ISSUES = null;
    public static final ProjectPermissionKey SET_ISSUE_SECURITY = null;
    public static final ProjectPermissionKey MODIFY_REPORTER = null;
    public static final ProjectPermissionKey ADD_COMMENTS = null;
}
