package dk.klar.host.jql;

import dk.klar.host.jql.JqlClause.And;
import dk.klar.host.jql.JqlClause.Comparison;
import dk.klar.host.jql.JqlClause.Not;
import dk.klar.host.jql.JqlClause.Operand;
import dk.klar.host.jql.JqlClause.Or;
import dk.klar.host.jql.JqlLexer.Token;
import dk.klar.host.jql.JqlQuery.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads JQL: comparisons with AND, OR, NOT, brackets and ORDER BY. */
public final class JqlParser {
    private static final Set<String> SIGN_OPERATORS = Set.of("=", "!=", "~", "!~", "<", "<=", ">", ">=");
    private static final int DEEPEST = 200;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private JqlParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @throws JqlError saying where it is not understood */
    public static JqlQuery parse(String jql) throws JqlError {
        JqlParser parser = new JqlParser(JqlLexer.tokens(jql));
        Optional<JqlClause> where = parser.atEnd() || parser.peekIs("order") ? Optional.empty() : Optional.of(parser.or());
        List<Sort> sorts = parser.orderBy();
        if (!parser.atEnd()) {
            throw parser.unexpected("Expecting either 'OR' or 'AND'");
        }
        return new JqlQuery(jql, where, sorts);
    }

    private JqlClause or() throws JqlError {
        List<JqlClause> clauses = new ArrayList<>(List.of(and()));
        while (takes("or")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Or(clauses);
    }

    private JqlClause and() throws JqlError {
        List<JqlClause> clauses = new ArrayList<>(List.of(not()));
        while (takes("and")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new And(clauses);
    }

    private JqlClause not() throws JqlError {
        if (++depth > DEEPEST) {
            throw new JqlError("Error in the JQL Query: it is nested too deeply.");
        }
        try {
            if (takes("not")) {
                return new Not(not());
            }
            if (takes("(")) {
                JqlClause inner = or();
                expect(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private JqlClause comparison() throws JqlError {
        Token field = word("a field name");
        String operator = operator();
        if (operator.equals("in") || operator.equals("not in")) {
            return new Comparison(field.text(), operator, listOrFunction());
        }
        return new Comparison(field.text(), operator, List.of(operand()));
    }

    private String operator() throws JqlError {
        if (!atEnd() && tokens.get(at).sign() && SIGN_OPERATORS.contains(tokens.get(at).text())) {
            return tokens.get(at++).text();
        }
        if (takes("in")) {
            return "in";
        }
        if (takes("is")) {
            return takes("not") ? "is not" : "is";
        }
        if (takes("not")) {
            expect("in");
            return "not in";
        }
        throw unexpected("Expecting operator: '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'IS', 'NOT IN' or 'IS NOT'");
    }

    private List<Operand> listOrFunction() throws JqlError {
        if (!takes("(")) {
            return List.of(operand());
        }
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (takes(",")) {
            operands.add(operand());
        }
        expect(")");
        return operands;
    }

    private Operand operand() throws JqlError {
        Token token = word("a value");
        if (token.is("empty") || token.is("null")) {
            return new Operand.Empty();
        }
        if (!token.quoted() && takes("(")) {
            List<String> arguments = new ArrayList<>();
            while (!takes(")")) {
                if (!arguments.isEmpty()) {
                    expect(",");
                }
                arguments.add(word("an argument").text());
            }
            return new Operand.Function(token.text(), arguments);
        }
        return new Operand.Value(token.text());
    }

    private List<Sort> orderBy() throws JqlError {
        List<Sort> sorts = new ArrayList<>();
        if (takes("order")) {
            expect("by");
            do {
                String field = word("a field name").text();
                boolean descending = takes("desc");
                if (!descending) {
                    takes("asc");
                }
                sorts.add(new Sort(field, descending));
            } while (takes(","));
        }
        return sorts;
    }

    private Token word(String what) throws JqlError {
        if (atEnd() || tokens.get(at).sign()) {
            throw unexpected("Expecting " + what);
        }
        return tokens.get(at++);
    }

    private void expect(String keyword) throws JqlError {
        if (!takes(keyword)) {
            throw unexpected("Expecting '" + keyword + "'");
        }
    }

    private boolean takes(String keyword) {
        if (!peekIs(keyword)) {
            return false;
        }
        at++;
        return true;
    }

    private boolean peekIs(String keyword) {
        return !atEnd() && tokens.get(at).is(keyword);
    }

    private boolean atEnd() {
        return at == tokens.size();
    }

    private JqlError unexpected(String expected) {
        return new JqlError(atEnd() ? "Error in the JQL Query: " + expected + " before the end of the query."
                : "Error in the JQL Query: " + expected + " but got '" + tokens.get(at).text() + "'. (line 1, character "
                + tokens.get(at).at() + ")");
    }
}
