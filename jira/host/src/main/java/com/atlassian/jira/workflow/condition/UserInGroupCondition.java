package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.Rights;
import dk.klar.host.workflow.engine.Run;
import java.util.Map;

/** Only members of one group. This is the name that exports of Jira carry. */
@SuppressWarnings("rawtypes")
public class UserInGroupCondition implements Condition {
    private final Rights rights;

    public UserInGroupCondition(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        String group = (String) args.get("group");
        if (group == null || group.isBlank()) {
            throw new WorkflowException("A group condition without a group");
        }
        return rights.isInGroup(group.trim(), new Run(transientVars).callerKey());
    }
}
