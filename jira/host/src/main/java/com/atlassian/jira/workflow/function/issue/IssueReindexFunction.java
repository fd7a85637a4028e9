package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import dk.klar.host.workflow.IssueWrites;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Lets searches find the issue as it now is. */
@SuppressWarnings("rawtypes")
public class IssueReindexFunction implements FunctionProvider {
    private final IssueWrites issues;

    public IssueReindexFunction(IssueWrites issues) {
        this.issues = issues;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        issues.reindex(new Run(transientVars).issue());
    }
}
