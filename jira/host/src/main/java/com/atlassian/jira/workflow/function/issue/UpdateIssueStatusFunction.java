package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Gives the issue the status of the step to which its workflow has come. */
@SuppressWarnings("rawtypes")
public class UpdateIssueStatusFunction implements FunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Run run = new Run(transientVars);
        run.issue().setStatusId(run.currentStatusId());
    }
}
