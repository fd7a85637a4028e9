package dk.klar.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a query by recursive descent: or, and, not, terminal; then order by. */
public final class JqlParser {

    private static final int DEEPEST = 100;
    private static final List<String> UNSUPPORTED = List.of("was", "changed");

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private JqlParser(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static JqlQuery parse(String text) throws JqlException {
        String query = text == null ? "" : text;
        return new JqlParser(query, JqlLexer.tokens(query)).query();
    }

    private JqlQuery query() throws JqlException {
        Optional<Clause> where = peek().kind() == Token.Kind.END || isOrderBy() ? Optional.empty() : Optional.of(or());
        List<Sort> order = isOrderBy() ? orderBy() : List.of();
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.");
        }
        return new JqlQuery(text, where, order);
    }

    private boolean isOrderBy() {
        return peek().isWord("order") && tokens.get(at + 1).isWord("by");
    }

    private Clause or() throws JqlException {
        if (++depth > DEEPEST) {
            throw new JqlException("Error in the JQL Query: it is nested too deeply.");
        }
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (took("or", "||")) {
            parts.add(and());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause and() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (took("and", "&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause not() throws JqlException {
        if (took("not", "!")) {
            if (++depth > DEEPEST) {
                throw new JqlException("Error in the JQL Query: it is nested too deeply.");
            }
            Clause part = not();
            depth--;
            return new Clause.Not(part);
        }
        if (peek().isSymbol("(")) {
            at++;
            Clause inner = or();
            close();
            return inner;
        }
        return terminal();
    }

    private void close() throws JqlException {
        if (!peek().isSymbol(")")) {
            throw unexpected(peek().kind() == Token.Kind.END ? "Expecting ')' before the end of the query."
                    : "Expecting ')' but got '" + peek().text() + "'.");
        }
        at++;
    }

    private Clause terminal() throws JqlException {
        Token field = peek();
        if (field.kind() == Token.Kind.END) {
            throw unexpected("Expecting a field name before the end of the query.");
        }
        if (field.kind() == Token.Kind.SYMBOL || isReserved(field)) {
            throw unexpected("Expecting a field name but got '" + field.text() + "'.");
        }
        at++;
        Operator operator = operator(field);
        Operand operand = operand();
        if (operand instanceof Operand.Several != (operator == Operator.IN || operator == Operator.NOT_IN)
                && !(operand instanceof Operand.Function)) {
            throw new JqlException("Operator '" + operator.text() + "' does not support "
                    + (operand instanceof Operand.Several ? "a list of values" : "the non-list value") + " for field '"
                    + field.text() + "'.");
        }
        return new Clause.Terminal(field.text(), operator, operand);
    }

    private static boolean isReserved(Token token) {
        return token.isWord("and") || token.isWord("or") || token.isWord("in") || token.isWord("is");
    }

    private Operator operator(Token field) throws JqlException {
        Token token = peek();
        if (token.kind() == Token.Kind.SYMBOL && Operator.ofSymbol(token.text()).isPresent()) {
            at++;
            return Operator.ofSymbol(token.text()).orElseThrow();
        }
        if (token.isWord("in")) {
            at++;
            return Operator.IN;
        }
        if (token.isWord("not") && tokens.get(at + 1).isWord("in")) {
            at += 2;
            return Operator.NOT_IN;
        }
        if (token.isWord("is")) {
            at++;
            return took("not", "!") ? Operator.IS_NOT : Operator.IS;
        }
        if (UNSUPPORTED.stream().anyMatch(token::isWord)) {
            throw new JqlException("History searches do not support the field '" + field.text()
                    + "': the embedded Jira has no operator '" + token.text() + "'.");
        }
        String operators = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS'"
                + " and 'IS NOT'.";
        throw unexpected((token.kind() == Token.Kind.END ? "Expecting operator before the end of the query."
                : "Expecting operator but got '" + token.text() + "'.") + operators);
    }

    private Operand operand() throws JqlException {
        if (peek().isSymbol("(")) {
            at++;
            List<Operand> parts = new ArrayList<>(List.of(operand()));
            while (peek().isSymbol(",")) {
                at++;
                parts.add(operand());
            }
            close();
            return new Operand.Several(parts);
        }
        Token token = peek();
        if (token.kind() == Token.Kind.END || token.kind() == Token.Kind.SYMBOL) {
            throw unexpected(token.kind() == Token.Kind.END
                    ? "Expecting either a value, list or function before the end of the query."
                    : "Expecting either a value, list or function but got '" + token.text()
                    + "'. You must surround '" + token.text() + "' in quotation marks to use it as a value.");
        }
        at++;
        if (peek().isSymbol("(")) {
            return function(token.text());
        }
        return token.isWord("empty") || token.isWord("null") ? new Operand.Empty() : new Operand.Value(token.text());
    }

    private Operand function(String name) throws JqlException {
        at++;
        List<String> arguments = new ArrayList<>();
        while (!peek().isSymbol(")")) {
            Token argument = peek();
            if (argument.kind() == Token.Kind.END || argument.kind() == Token.Kind.SYMBOL && !argument.isSymbol(",")) {
                throw unexpected("Expecting ')' to close the function '" + name + "'.");
            }
            at++;
            if (!argument.isSymbol(",")) {
                arguments.add(argument.text());
            }
        }
        at++;
        return new Operand.Function(name, arguments);
    }

    private List<Sort> orderBy() throws JqlException {
        at += 2;
        List<Sort> order = new ArrayList<>();
        do {
            Token field = peek();
            if (field.kind() == Token.Kind.END || field.kind() == Token.Kind.SYMBOL) {
                throw unexpected("Expecting a field name to sort by.");
            }
            at++;
            boolean descending = took("desc", "desc");
            if (!descending) {
                took("asc", "asc");
            }
            order.add(new Sort(field.text(), descending));
        } while (took(",", ","));
        return order;
    }

    private boolean took(String word, String symbol) {
        boolean fits = peek().isWord(word) || peek().isSymbol(symbol);
        if (fits) {
            at++;
        }
        return fits;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private JqlException unexpected(String message) {
        return new JqlException("Error in the JQL Query: " + message
                + (peek().kind() == Token.Kind.END ? "" : " " + peek().place()));
    }
}
