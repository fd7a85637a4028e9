package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import dk.klar.host.workflow.IssueWrites;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Stores what the transition changed, and writes it into the issue's history. */
@SuppressWarnings("rawtypes")
public class GenerateChangeHistoryFunction implements FunctionProvider {
    private final IssueWrites issues;

    public GenerateChangeHistoryFunction(IssueWrites issues) {
        this.issues = issues;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Run run = new Run(transientVars);
        issues.storeChanges(run.issue(), run.callerKey());
    }
}
