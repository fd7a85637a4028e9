package com.atlassian.jira.issue.tabpanels;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import java.util.Date;

/** An entry that is given as HTML. */
public class GenericMessageAction implements IssueAction {

    private final String message;

    public GenericMessageAction(String message) {
        this.message = message;
    }

    public String getHtml() {
        return message;
    }

    /** A message has no time of its own; in Jira it stands where the epoch would. */
    public Date getTimePerformed() {
        return new Date(0);
    }

    public boolean isDisplayActionAllTab() {
        return false;
    }
}
