package com.atlassian.jira.workflow.migration;

import org.ofbiz.core.entity.GenericEntityException;

/**
 * Gives one project one workflow scheme.
 *
 * <p>Evidence: called by a plugin built against 8.13, where it is a class; unconfirmed on 11.
 */
public class AssignableWorkflowSchemeMigrationHelper {
    /** False where issues stand in statuses that their new workflow does not have: they must be moved first. */
    public boolean associateProjectAndWorkflowScheme() throws GenericEntityException {
        throw new UnsupportedOperationException("signature only");
    }
}
