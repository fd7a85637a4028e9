package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * Base of workflow functions.
 *
 * <p>Evidence: extended by plugins built against Jira 11.0 and 11.3.
 */
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {
    protected MutableIssue getIssue(Map transientVars) {
        throw new UnsupportedOperationException("signature only");
    }

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        throw new UnsupportedOperationException("signature only");
    }

    protected String getCallerKey(Map transientVars, Map args) {
        throw new UnsupportedOperationException("signature only");
    }
}
