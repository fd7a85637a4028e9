package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.jira.Errors;
import dk.klar.host.workflow.IssueWrites;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Sets one field to a value fixed in the workflow; with no value it clears the field. */
@SuppressWarnings("rawtypes")
public class UpdateIssueFieldFunction implements FunctionProvider {
    private static final String CURRENT_USER = "%%CURRENT_USER%%";

    private final IssueWrites issues;

    public UpdateIssueFieldFunction(IssueWrites issues) {
        this.issues = issues;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Run run = new Run(transientVars);
        String field = (String) args.get("field.name");
        String value = (String) args.get("field.value");
        if (field == null || field.isBlank()) {
            throw new WorkflowException("UpdateIssueFieldFunction without field.name");
        }
        set(run, field.trim(), CURRENT_USER.equals(value) ? run.callerKey() : value == null ? "" : value, properties);
    }

    private void set(Run run, String field, String value, PropertySet properties) throws WorkflowException {
        if (field.equals("resolution")) {
            properties.setString(field, value);
            return;
        }
        Errors errors = issues.setField(run.issue(), field, value, run.callerKey());
        if (errors.any()) {
            throw new WorkflowException("UpdateIssueFieldFunction cannot set " + field + ": " + errors);
        }
    }
}
