package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.util.I18nHelper;

/**
 * The issue-tabpanel module that a tab came from.
 *
 * <p>Evidence: getI18nBean: Atlassian's guide of December 2025; that it is an interface is unconfirmed on 11.
 */
public interface IssueTabPanelModuleDescriptor {
    I18nHelper getI18nBean();
}
