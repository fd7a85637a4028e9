package dk.klar.host.jql;

import java.util.List;

/** Why a query is none, or cannot be answered. */
public final class JqlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> messages;

    JqlException(String message) {
        this(List.of(message));
    }

    JqlException(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    public List<String> messages() {
        return messages;
    }
}
