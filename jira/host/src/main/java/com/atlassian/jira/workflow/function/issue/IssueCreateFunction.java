package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.IssueWrites;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Stores the issue that is being created, in the status of the step where its workflow begins. */
@SuppressWarnings("rawtypes")
public class IssueCreateFunction implements FunctionProvider {
    private final IssueWrites issues;

    public IssueCreateFunction(IssueWrites issues) {
        this.issues = issues;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Run run = new Run(transientVars);
        issues.create(run.issue(), run.entryId(), run.currentStatusId());
    }
}
