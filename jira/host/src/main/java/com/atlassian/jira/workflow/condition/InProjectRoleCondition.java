package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.Rights;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Only those who have a role in the issue's project. */
@SuppressWarnings("rawtypes")
public class InProjectRoleCondition implements Condition {
    private final Rights rights;

    public InProjectRoleCondition(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        String role = (String) args.get("jira.projectrole.id");
        Run run = new Run(transientVars);
        try {
            return rights.isInRole(Long.parseLong(role.trim()), run.issue(), run.callerKey());
        } catch (NullPointerException | NumberFormatException e) {
            throw new WorkflowException("InProjectRoleCondition with jira.projectrole.id " + role, e);
        }
    }
}
