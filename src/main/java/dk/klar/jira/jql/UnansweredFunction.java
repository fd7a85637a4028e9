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
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.FindUnanswered;
import dk.klar.usecase.UseCases;
import java.util.List;

/**
 * {@code issue in klarUnanswered(5)}: implementations where a concern, said openly, has waited five working days or more for an
 * answer. Working days are what a property cannot say. One search of the index, as whoever asks.
 */
public class UnansweredFunction extends AbstractJqlFunction {
    private final FindUnanswered find;
    private final Library library;

    public UnansweredFunction(UseCases useCases, Library library) {
        this.find = useCases.findUnanswered();
        this.library = library;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet wrong = new MessageSetImpl();
        List<String> args = operand.getArgs();
        if (args.size() != 1) {
            wrong.addErrorMessage(library.texts().text("klar.jql.unanswered.arguments", args.size()));
        } else if (!args.get(0).matches("\\d{1,4}")) {
            wrong.addErrorMessage(library.texts().text("klar.jql.unanswered.number", args.get(0)));
        }
        return wrong;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        ApplicationUser searcher = queryCreationContext.getApplicationUser();
        if (searcher == null || !validate(searcher, operand, terminalClause).getErrorMessages().isEmpty()) {
            return List.of();
        }
        return find.waiting(Integer.parseInt(operand.getArgs().get(0)), new UserKey(searcher.getKey())).stream()
                .map(issue -> new QueryLiteral(operand, issue.value())).toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
