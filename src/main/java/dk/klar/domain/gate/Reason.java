package dk.klar.domain.gate;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Only;
import dk.klar.domain.guidance.Keyed;
import java.util.List;

/**
 * Why a rule is not met, without words: adapters put the text {@code klar.reason.<code>} to it.
 *
 * @param args values for the text's placeholders: texts, numbers, dates, enum constants, user keys, lists of these
 * @param cure where it is mended
 * @param rule the named rule that asks, such as {@code PR4}; empty where the criterion itself does
 */
public record Reason(String code, List<Object> args, Cure cure, String rule) {
    /**
     * Where something is mended.
     *
     * @param kind  segment of the kind of record
     * @param key   the record; empty when one must be added
     * @param field the field to fill in; empty when it is the record as a whole
     */
    public record Cure(String kind, String key, String field) {
        /** By adding a record. */
        public static Cure adding(Kind kind) {
            return new Cure(kind.segment(), "", "");
        }

        /** In a field of a record. */
        public static Cure in(Entry<?> entry, String field) {
            return new Cure(entry.kind().segment(), entry.key(), field);
        }

        /** In a field of the record about this thing, whether it is there already or not. */
        public static Cure in(Kind kind, Keyed thing, String field) {
            return new Cure(kind.segment(), thing.id(), field);
        }

        /** In a field of the one record of its kind, whether it is there already or not. */
        public static Cure in(Kind kind, String field) {
            return in(kind, Only.ONLY, field);
        }

        /** Not in the dossier. */
        public static Cure nowhere() {
            return new Cure("", "", "");
        }
    }

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(Cure cure, String code, Object... args) {
        return new Reason(code, List.of(args), cure, "");
    }

    /** The same reason, with the rule that gave it. */
    public Reason by(String namedRule) {
        return new Reason(code, args, cure, namedRule);
    }
}
