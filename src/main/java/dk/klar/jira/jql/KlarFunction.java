package dk.klar.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import java.util.List;

/**
 * A function of JQL that stands for implementations. It says in clear what is wrong with its arguments, where an alias would
 * find nothing and be silent; it finds what whoever asks may see, by a search for every 5,000 of them.
 *
 * @param <T> what the arguments say
 */
abstract class KlarFunction<T> extends AbstractJqlFunction {
    private final Library library;
    private final Usage usage;

    KlarFunction(Library library, Usage usage) {
        this.library = library;
        this.usage = usage;
    }

    /** Reads the arguments. What is returned counts only where nothing was wrong. */
    abstract T read(Arguments arguments);

    abstract List<IssueId> find(T asked, UserKey searcher);

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = new MessageSetImpl();
        wrong(operand).forEach(messages::addErrorMessage);
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        return found(queryCreationContext.getApplicationUser(), operand).stream().map(issue -> new QueryLiteral(operand, issue.value())).toList();
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return usage.fewest();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    List<String> wrong(FunctionOperand operand) {
        Arguments arguments = arguments(operand);
        if (arguments.counted()) {
            read(arguments);
        }
        return arguments.wrong();
    }

    /** @param searcher null where nobody is logged in: they see no implementation */
    List<IssueId> found(ApplicationUser searcher, FunctionOperand operand) {
        return searcher == null || !wrong(operand).isEmpty() ? List.of() : find(read(arguments(operand)), new UserKey(searcher.getKey()));
    }

    private Arguments arguments(FunctionOperand operand) {
        return new Arguments(operand.getArgs(), usage, library.texts());
    }
}
