package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.IssueWrites;
import dk.klar.host.workflow.IssueWrites.StatusChange;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Gives the issue the status of the step to which its workflow has come. */
@SuppressWarnings("rawtypes")
public class UpdateIssueStatusFunction implements FunctionProvider {
    private final IssueWrites issues;

    public UpdateIssueStatusFunction(IssueWrites issues) {
        this.issues = issues;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Run run = new Run(transientVars);
        String from = run.issue().getStatusId();
        String to = run.currentStatusId();
        issues.storeStatus(run.issue(), to);
        if (!to.equals(from)) {
            run.noteStatusChange(new StatusChange(from, to));
        }
    }
}
