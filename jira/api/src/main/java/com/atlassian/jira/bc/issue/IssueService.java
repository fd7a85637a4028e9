package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Makes issues as people do, with their rights.
 *
 * <p>Evidence: the type is imported by a plugin built against Jira 11.3; validateCreate, create and newIssueInputParameters are
 * called by one against 8.20 and unconfirmed on 11, the constructors of the results stand in the Javadoc of 7.
 */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    /** An issue, or what is wrong with it. */
    abstract class IssueValidationResult extends ServiceResultImpl {
        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
        }

        public MutableIssue getIssue() {
            throw new UnsupportedOperationException("signature only");
        }
    }

    /** One that may be made. */
    class CreateValidationResult extends IssueValidationResult {
        public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** One that was made. */
    class IssueResult extends IssueValidationResult {
        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }
}
