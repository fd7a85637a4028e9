package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Only the person who reported the issue. */
@SuppressWarnings("rawtypes")
public class AllowOnlyReporter implements Condition {
    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Run run = new Run(transientVars);
        return !run.callerKey().isEmpty() && run.callerKey().equals(run.issue().getReporterId());
    }
}
