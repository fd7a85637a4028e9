package dk.klar.domain.history;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;

/**
 * The part of a history that somebody asks for.
 *
 * @param kind only records of this kind, or null
 * @param by   only what this person did, or null
 */
public record Narrowed(Kind kind, UserKey by) {
    public static final Narrowed NOT = new Narrowed(null, null);

    public boolean holds(Kind changed, UserKey author) {
        return (kind == null || kind == changed) && (by == null || by.equals(author));
    }
}
