package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

/**
 * A tab of the activity section of an issue.
 *
 * <p>Evidence: Javadoc of Jira 7.0; Atlassian's guide of December 2025 names AbstractIssueTabPanel3.
 */
public interface IssueTabPanel3 {
    void init(IssueTabPanelModuleDescriptor descriptor);

    boolean showPanel(ShowPanelRequest request);

    List<IssueAction> getActions(GetActionsRequest request);
}
