package dk.klar.domain.history;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The part of a history that somebody asks for.
 *
 * @param kind only records of this kind, or null
 * @param by   only what this person did, or null
 */
public record Narrowed(Kind kind, UserKey by) {
    public static final Narrowed NOT = new Narrowed(null, null);

    /**
     * What an address asks for; what is blank narrows nothing.
     *
     * @param segment of a kind
     * @param who     key of a user, whether there is one or not
     * @return empty where the kind is none of {@link #kinds}: nobody is shown everything who asked for a part
     */
    public static Optional<Narrowed> to(String segment, String who) {
        UserKey by = who.isBlank() ? null : new UserKey(who.strip());
        return segment.isBlank() ? Optional.of(new Narrowed(null, by))
                : Kind.bySegment(segment.strip()).filter(kinds()::contains).map(kind -> new Narrowed(kind, by));
    }

    /** The kinds that an implementation's history can hold: what the municipality shares has a history of its own. */
    public static List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> !kind.shared()).toList();
    }

    public boolean holds(Kind changed, UserKey author) {
        return (kind == null || kind == changed) && (by == null || by.equals(author));
    }
}
