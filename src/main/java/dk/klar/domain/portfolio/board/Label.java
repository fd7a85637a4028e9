package dk.klar.domain.portfolio.board;

import java.util.List;

/** Words to be: a term with values for its placeholders. */
public record Label(Term term, List<Object> args) {
    public Label {
        args = List.copyOf(args);
    }

    public static Label of(Term term, Object... args) {
        return new Label(term, List.of(args));
    }

    /** A thing by its own name: a choice, a project's key. */
    public static Label plain(Object thing) {
        return of(Term.PLAIN, thing);
    }
}
