package dk.klar.host.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins;
import dk.klar.host.plugin.Plugins.Owned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The functions that plugins bring, of those that give issues. */
final class Functions {
    private static final TerminalClause CLAUSE = new TerminalClause() {
    };

    private final Supplier<Plugins> plugins;
    private final Function<Optional<String>, ApplicationUser> users;

    Functions(Supplier<Plugins> plugins, Function<Optional<String>, ApplicationUser> users) {
        this.plugins = plugins;
        this.users = users;
    }

    /** Ids of the issues that a function stands for. As in Jira its name is not case-sensitive. */
    List<Long> issues(Operand.Function called, Asked asked) throws JqlException {
        Owned<Module.JqlFunction> owned = plugins.get().modules(Module.JqlFunction.class).stream()
                .filter(each -> each.module().name().equalsIgnoreCase(called.name())).findFirst().orElseThrow(() -> Operands.unknownFunction(called));
        JqlFunction function = owned.plugin().create(owned.module().className(), JqlFunction.class);
        function.init(new Descriptor(owned.module().name(), owned.module().list()));
        ApplicationUser user = users.apply(asked.userKey());
        FunctionOperand operand = new FunctionOperand(called.name(), called.arguments());
        MessageSet wrong = function.validate(user, operand, CLAUSE);
        if (wrong.hasAnyErrors()) {
            throw new JqlException(List.copyOf(wrong.getErrorMessages()));
        }
        return function.getValues(new Context(user), operand, CLAUSE).stream().map(QueryLiteral::getLongValue).toList();
    }

    private record Descriptor(String functionName, boolean list) implements JqlFunctionModuleDescriptor {
        @Override
        public String getFunctionName() {
            return functionName;
        }

        @Override
        public boolean isList() {
            return list;
        }
    }

    /** The compiler does not tell whether security is overridden: who asks sees what they see. */
    private record Context(ApplicationUser user) implements QueryCreationContext {
        @Override
        public ApplicationUser getApplicationUser() {
            return user;
        }

        @Override
        public boolean isSecurityOverriden() {
            return false;
        }
    }
}
