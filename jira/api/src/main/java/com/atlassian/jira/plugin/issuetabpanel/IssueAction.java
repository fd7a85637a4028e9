package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * One entry of an issue tab.
 *
 * <p>Evidence: implemented by a plugin built against Jira 7; getTimePerformed by one built against 11.3.
 */
public interface IssueAction {
    String getHtml();

    Date getTimePerformed();

    boolean isDisplayActionAllTab();
}
