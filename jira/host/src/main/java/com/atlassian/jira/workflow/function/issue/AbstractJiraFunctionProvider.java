package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.FunctionProvider;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** What plugins extend to write a post function. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {

    protected MutableIssue getIssue(Map transientVars) {
        return new Run(transientVars).issue();
    }

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        String key = getCallerKey(transientVars, args);
        return key == null ? null : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
    }

    protected String getCallerKey(Map transientVars, Map args) {
        String key = new Run(transientVars).callerKey();
        return key.isEmpty() ? null : key;
    }
}
