package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;
import java.util.List;

/** Something that Klar needs of a project in Jira: says whether it is there, and makes it where it is not. */
public interface SetupStep {
    /**
     * The project that is to be set up.
     *
     * @param key    of one that is there or is to be made
     * @param name   of one that is to be made; empty for one that is there
     * @param sample whether it is to have an example
     */
    record Wish(String key, String name, boolean sample) {
    }

    /** How it stands. */
    enum State {
        THERE, MISSING,
        /** Klar cannot do it; the text says what to do instead. */
        BLOCKED
    }

    /**
     * How it stands, in words.
     *
     * @param code of the text, {@code klar.wizard.<id>.<code>}
     * @param args values for the text's placeholders
     */
    record Look(State state, String code, List<Object> args) {
        public static Look there(String code, Object... args) {
            return new Look(State.THERE, code, List.of(args));
        }

        public static Look missing(String code, Object... args) {
            return new Look(State.MISSING, code, List.of(args));
        }

        public static Look blocked(String code, Object... args) {
            return new Look(State.BLOCKED, code, List.of(args));
        }
    }

    String id();

    /** Whether nothing else can be done while it is blocked. */
    default boolean essential() {
        return false;
    }

    /** Whether this is wished for at all. */
    default boolean wanted(Wish wish) {
        return true;
    }

    /** Changes nothing. What comes after something that is yet to be made is missing too. */
    Look look(Wish wish, UserKey user);

    /** Only where it is missing and all before it is there. */
    void make(Wish wish, UserKey user);
}
