package dk.klar.host.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts JQL into words, quoted texts and signs. */
final class JqlLexer {
    /** Characters that a word cannot hold unless it is quoted. */
    private static final String SIGNS = "()=!<>~,";

    private final String jql;
    private int at;

    private JqlLexer(String jql) {
        this.jql = jql;
    }

    /**
     * @param quoted quoted texts are never keywords
     * @param at     character position, from 1
     */
    record Token(String text, boolean quoted, boolean sign, int at) {
        boolean is(String keyword) {
            return !quoted && text.equalsIgnoreCase(keyword);
        }
    }

    static List<Token> tokens(String jql) throws JqlError {
        JqlLexer lexer = new JqlLexer(jql);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); token != null; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private Token next() throws JqlError {
        while (at < jql.length() && Character.isWhitespace(jql.charAt(at))) {
            at++;
        }
        if (at == jql.length()) {
            return null;
        }
        char first = jql.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        return SIGNS.indexOf(first) >= 0 ? sign() : word();
    }

    private Token quoted(char quote) throws JqlError {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < jql.length() && jql.charAt(at) != quote) {
            if (jql.charAt(at) == '\\' && at + 1 < jql.length()) {
                at++;
            }
            text.append(jql.charAt(at++));
        }
        if (at == jql.length()) {
            throw new JqlError("Error in the JQL Query: The quoted string '" + text + "' has not been completed. (line 1, character "
                    + (start + 1) + ")");
        }
        at++;
        return new Token(text.toString(), true, false, start + 1);
    }

    private Token sign() {
        int start = at++;
        char first = jql.charAt(start);
        if (at < jql.length() && ("!<>".indexOf(first) >= 0 && jql.charAt(at) == '=' || first == '!' && jql.charAt(at) == '~')) {
            at++;
        }
        return new Token(jql.substring(start, at), false, true, start + 1);
    }

    /** A field may have brackets in it: cf[10100], issue.property[klar].rollout. */
    private Token word() {
        int start = at;
        while (at < jql.length() && !Character.isWhitespace(jql.charAt(at)) && SIGNS.indexOf(jql.charAt(at)) < 0
                && jql.charAt(at) != '"' && jql.charAt(at) != '\'') {
            at++;
        }
        return new Token(jql.substring(start, at), false, false, start + 1);
    }
}
