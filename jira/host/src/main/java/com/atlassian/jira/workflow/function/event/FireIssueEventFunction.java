package com.atlassian.jira.workflow.function.event;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Tells listeners what happened to the issue, once everything is stored. */
@SuppressWarnings("rawtypes")
public class FireIssueEventFunction implements FunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        String type = (String) args.get("eventTypeId");
        try {
            new Run(transientVars).fireLater(Long.parseLong(type.trim()));
        } catch (NullPointerException | NumberFormatException e) {
            throw new WorkflowException("FireIssueEventFunction with eventTypeId " + type, e);
        }
    }
}
