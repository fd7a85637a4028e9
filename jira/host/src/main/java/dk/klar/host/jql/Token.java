package dk.klar.host.jql;

/** A piece of a query and where it stands, counted from 1. */
record Token(Kind kind, String text, int line, int character) {

    /** A quoted text is never a key word. */
    enum Kind { WORD, QUOTED, SYMBOL, END }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    String place() {
        return "(line " + line + ", character " + character + ")";
    }
}
