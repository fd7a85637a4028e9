package dk.klar.host.workflow.engine;

import com.atlassian.jira.workflow.condition.AllowOnlyAssignee;
import com.atlassian.jira.workflow.condition.AllowOnlyReporter;
import com.atlassian.jira.workflow.condition.InGroupCondition;
import com.atlassian.jira.workflow.condition.InProjectRoleCondition;
import com.atlassian.jira.workflow.condition.PermissionCondition;
import com.atlassian.jira.workflow.condition.UserInGroupCondition;
import com.atlassian.jira.workflow.function.event.FireIssueEventFunction;
import com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction;
import com.atlassian.jira.workflow.function.issue.IssueCreateFunction;
import com.atlassian.jira.workflow.function.issue.IssueReindexFunction;
import com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction;
import com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction;
import com.atlassian.jira.workflow.function.misc.CreateCommentFunction;
import com.atlassian.jira.workflow.validator.PermissionValidator;
import dk.klar.host.workflow.IssueWrites;
import dk.klar.host.workflow.Rights;
import dk.klar.host.workflow.xml.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Jira's own conditions, validators and functions, by the names under which exports know them. */
public final class StockParts {
    private record Stock(Kind kind, Supplier<Object> maker) {
    }

    private final Map<String, Stock> stock = new LinkedHashMap<>();

    public StockParts(Supplier<IssueWrites> issues, Supplier<Rights> rights) {
        add(Kind.FUNCTION, IssueCreateFunction.class, () -> new IssueCreateFunction(issues.get()));
        add(Kind.FUNCTION, IssueReindexFunction.class, () -> new IssueReindexFunction(issues.get()));
        add(Kind.FUNCTION, UpdateIssueStatusFunction.class, UpdateIssueStatusFunction::new);
        add(Kind.FUNCTION, GenerateChangeHistoryFunction.class, () -> new GenerateChangeHistoryFunction(issues.get()));
        add(Kind.FUNCTION, UpdateIssueFieldFunction.class, () -> new UpdateIssueFieldFunction(issues.get()));
        add(Kind.FUNCTION, CreateCommentFunction.class, () -> new CreateCommentFunction(issues.get()));
        add(Kind.FUNCTION, FireIssueEventFunction.class, FireIssueEventFunction::new);
        add(Kind.VALIDATOR, PermissionValidator.class, () -> new PermissionValidator(rights.get()));
        add(Kind.CONDITION, PermissionCondition.class, () -> new PermissionCondition(rights.get()));
        add(Kind.CONDITION, AllowOnlyAssignee.class, AllowOnlyAssignee::new);
        add(Kind.CONDITION, AllowOnlyReporter.class, AllowOnlyReporter::new);
        add(Kind.CONDITION, InGroupCondition.class, () -> new InGroupCondition(rights.get()));
        add(Kind.CONDITION, UserInGroupCondition.class, () -> new UserInGroupCondition(rights.get()));
        add(Kind.CONDITION, InProjectRoleCondition.class, () -> new InProjectRoleCondition(rights.get()));
    }

    Optional<Kind> kindOf(String className) {
        return Optional.ofNullable(stock.get(className)).map(Stock::kind);
    }

    Optional<Object> make(String className) {
        return Optional.ofNullable(stock.get(className)).map(part -> part.maker().get());
    }

    private void add(Kind kind, Class<?> type, Supplier<Object> maker) {
        stock.put(type.getName(), new Stock(kind, maker));
    }
}
