package com.atlassian.jira.workflow.condition;

import dk.klar.host.workflow.Rights;

/** The same as {@link UserInGroupCondition}, under its other name. */
public class InGroupCondition extends UserInGroupCondition {
    public InGroupCondition(Rights rights) {
        super(rights);
    }
}
