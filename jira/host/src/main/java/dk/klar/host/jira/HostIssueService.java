package dk.klar.host.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.HashMap;
import java.util.Map;

/** Makes issues for plugins. Here it is the making that finds what is wrong, not the look before it. */
final class HostIssueService implements IssueService {
    private final IssueOperations operations;

    HostIssueService(IssueOperations operations) {
        this.operations = operations;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new Parameters();
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return new Wished((Parameters) parameters);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult wished) {
        Parameters wish = ((Wished) wished).wish;
        IssueOperations.Result result = operations.create(wish.projectId, wish.issueTypeId, FieldInput.of(wish.fields), user);
        ErrorCollection errors = new SimpleErrorCollection();
        result.errors().messages().forEach(errors::addErrorMessage);
        result.errors().byField().forEach(errors::addError);
        return new IssueResult((MutableIssue) result.issue().orElse(null), errors);
    }

    private static final class Wished extends CreateValidationResult {
        private final Parameters wish;

        Wished(Parameters wish) {
            super(null, new SimpleErrorCollection());
            this.wish = wish;
        }
    }

    private static final class Parameters implements IssueInputParameters {
        private final Map<String, String> fields = new HashMap<>();
        private long projectId;
        private String issueTypeId = "";

        @Override
        public IssueInputParameters setProjectId(Long projectId) {
            this.projectId = projectId;
            return this;
        }

        @Override
        public IssueInputParameters setIssueTypeId(String issueTypeId) {
            this.issueTypeId = issueTypeId;
            return this;
        }

        @Override
        public IssueInputParameters setSummary(String summary) {
            fields.put("summary", summary);
            return this;
        }

        @Override
        public IssueInputParameters setReporterId(String reporterId) {
            fields.put("reporter", reporterId);
            return this;
        }
    }
}
