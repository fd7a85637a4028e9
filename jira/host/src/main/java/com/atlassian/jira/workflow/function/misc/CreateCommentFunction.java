package com.atlassian.jira.workflow.function.misc;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import dk.klar.host.workflow.IssueWrites;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Adds the comment that was written on the transition's screen, if any was. */
@SuppressWarnings("rawtypes")
public class CreateCommentFunction implements FunctionProvider {
    private final IssueWrites issues;

    public CreateCommentFunction(IssueWrites issues) {
        this.issues = issues;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Run run = new Run(transientVars);
        run.comment().ifPresent(body -> issues.addComment(run.issue(), run.callerKey(), body));
    }
}
