package dk.klar.host.jql;

import java.util.List;

/** JQL that cannot be run, with what to tell the searcher. */
public final class JqlError extends Exception {
    private static final long serialVersionUID = 1L;
    private final List<String> messages;

    public JqlError(String message) {
        this(List.of(message));
    }

    public JqlError(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    public List<String> messages() {
        return messages;
    }
}
