package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/**
 * What issue types and statuses have in common.
 *
 * <p>Evidence: every abstract member here is implemented by a plugin built against Jira 11.0.
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getIconUrl();

    String getNameTranslation();

    String getNameTranslation(I18nHelper i18n);
}
