package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * Which configuration of a field counts where; also which issue types a project offers.
 *
 * <p>Evidence: the type is imported by a plugin built against 8.20; getAssociatedProjectObjects and getId are called by one
 * against 8.1. The members are unconfirmed on 11.
 */
public interface FieldConfigScheme {
    Long getId();

    List<Project> getAssociatedProjectObjects();
}
