package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * To do, in progress and done.
 *
 * <p>Evidence: none was found but general knowledge: unconfirmed.
 */
public interface StatusCategoryManager {
    /** @param key new, indeterminate or done */
    StatusCategory getStatusCategoryByKey(String key);
}
