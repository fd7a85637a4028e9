package com.atlassian.jira.workflow.migration;

import java.util.function.BooleanSupplier;
import org.ofbiz.core.entity.GenericEntityException;

/** Gives one project one workflow scheme. */
public class AssignableWorkflowSchemeMigrationHelper {
    private final BooleanSupplier association;

    public AssignableWorkflowSchemeMigrationHelper(BooleanSupplier association) {
        this.association = association;
    }

    public boolean associateProjectAndWorkflowScheme() throws GenericEntityException {
        return association.getAsBoolean();
    }
}
