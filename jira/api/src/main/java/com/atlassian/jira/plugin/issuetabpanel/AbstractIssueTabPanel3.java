package com.atlassian.jira.plugin.issuetabpanel;

/**
 * Base of issue tabs.
 *
 * <p>Evidence: Atlassian's guide of December 2025 for Data Center.
 */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    public void init(IssueTabPanelModuleDescriptor descriptor) {
        throw new UnsupportedOperationException("signature only");
    }
}
