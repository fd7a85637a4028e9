package com.atlassian.jira.plugin.issuetabpanel;

/** Base of issue tabs: keeps the descriptor. */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {

    protected IssueTabPanelModuleDescriptor descriptor;

    public void init(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }
}
