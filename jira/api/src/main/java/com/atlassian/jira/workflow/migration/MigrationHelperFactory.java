package com.atlassian.jira.workflow.migration;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Gives a project another workflow scheme.
 *
 * <p>Evidence: called by a plugin built against 8.13; unconfirmed on 11.
 */
public interface MigrationHelperFactory {
    AssignableWorkflowSchemeMigrationHelper createMigrationHelper(Project project, AssignableWorkflowScheme scheme) throws GenericEntityException;
}
