package dk.klar.host.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, quoted texts and symbols. */
final class JqlLexer {

    private static final String SYMBOL_CHARACTERS = "=!<>~(),&|";
    private static final List<String> SYMBOLS =
            List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "<", ">", "~", "(", ")", ",", "!");

    private final String text;
    private int at;

    private JqlLexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws JqlException {
        JqlLexer lexer = new JqlLexer(text);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (tokens.get(tokens.size() - 1).kind() != Token.Kind.END);
        return tokens;
    }

    private Token next() throws JqlException {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return token(Token.Kind.END, "", at);
        }
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        return SYMBOL_CHARACTERS.indexOf(first) >= 0 ? symbol() : word();
    }

    private Token symbol() throws JqlException {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                return token(Token.Kind.SYMBOL, symbol, at - symbol.length());
            }
        }
        throw new JqlException("Error in the JQL Query: The character '" + text.charAt(at)
                + "' is a reserved JQL character. You must enclose it in a string. "
                + token(Token.Kind.SYMBOL, "", at).place());
    }

    private Token quoted(char quote) throws JqlException {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                content.append(unescaped(text.charAt(at)));
            } else {
                content.append(text.charAt(at));
            }
            at++;
        }
        if (at == text.length()) {
            throw new JqlException("Error in the JQL Query: The quoted string '" + content
                    + "' has not been completed. " + token(Token.Kind.QUOTED, "", start).place());
        }
        at++;
        return token(Token.Kind.QUOTED, content.toString(), start);
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> c;
        };
    }

    /** What stands in brackets belongs to the word, whatever it is: issue.property[a key].path, cf[10100]. */
    private Token word() {
        int start = at;
        boolean inBrackets = false;
        while (at < text.length() && (inBrackets || belongsToWord(text.charAt(at)))) {
            char c = text.charAt(at++);
            inBrackets = c == '[' || inBrackets && c != ']';
        }
        return token(Token.Kind.WORD, text.substring(start, at), start);
    }

    private static boolean belongsToWord(char c) {
        return !Character.isWhitespace(c) && c != '"' && c != '\'' && SYMBOL_CHARACTERS.indexOf(c) < 0;
    }

    private Token token(Token.Kind kind, String content, int start) {
        String before = text.substring(0, start);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Token(kind, content, line, start - before.lastIndexOf('\n'));
    }
}
