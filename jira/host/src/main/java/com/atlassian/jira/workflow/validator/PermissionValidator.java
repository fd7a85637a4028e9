package com.atlassian.jira.workflow.validator;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.Rights;
import dk.klar.host.workflow.engine.PermissionNames;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Refuses those who have not a permission: on the project while an issue is created, later on the issue. */
@SuppressWarnings("rawtypes")
public class PermissionValidator implements Validator {
    private final Rights rights;

    public PermissionValidator(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Run run = new Run(transientVars);
        String permission = PermissionNames.keyIn(args);
        if (!rights.hasPermission(permission, run.issue(), run.callerKey())) {
            String user = run.callerKey().isEmpty() ? "anonymous" : run.callerKey();
            throw new InvalidInputException("User '" + user + "' doesn't have the '" + permission + "' permission");
        }
    }
}
