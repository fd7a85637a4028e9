package com.atlassian.jira.issue.tabpanels;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import java.util.Date;

/**
 * An entry that is given as HTML.
 *
 * <p>Evidence: Atlassian's guide of December 2025.
 */
public class GenericMessageAction implements IssueAction {
    public GenericMessageAction(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getHtml() {
        throw new UnsupportedOperationException("signature only");
    }

    public Date getTimePerformed() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isDisplayActionAllTab() {
        throw new UnsupportedOperationException("signature only");
    }
}
