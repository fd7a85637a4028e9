package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Makes projects.
 *
 * <p>Evidence: the type is imported by plugins built against Jira 9; the members are called by scripts against Jira 7 and 8
 * and are unconfirmed on 11.
 */
public interface ProjectService {
    CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData projectCreationData);

    /** @throws IllegalStateException where the result is not valid */
    Project createProject(CreateProjectValidationResult createProjectValidationResult);

    /** Whether the project may be made. */
    class CreateProjectValidationResult extends ServiceResultImpl {
        public CreateProjectValidationResult(ErrorCollection errorCollection) {
            super(errorCollection);
        }
    }
}
