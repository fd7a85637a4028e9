package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.Rights;
import dk.klar.host.workflow.engine.PermissionNames;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Only those who have a permission on the issue. */
@SuppressWarnings("rawtypes")
public class PermissionCondition implements Condition {
    private final Rights rights;

    public PermissionCondition(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Run run = new Run(transientVars);
        return rights.hasPermission(PermissionNames.keyIn(args), run.issue(), run.callerKey());
    }
}
