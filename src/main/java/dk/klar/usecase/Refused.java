package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.history.Difference;
import dk.klar.domain.record.Fault;
import java.util.List;

/** Why a use case did not do what it was asked. Refused is the asker's matter; a failure of Klar's own is another exception. */
public abstract sealed class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refused(String message) {
        super(message);
    }

    /** There is no such thing, or none that this person may see: the two read alike. */
    public static final class NotFound extends Refused {
        private static final long serialVersionUID = 1L;
        private final String what;

        /** @param what names the thing: {@code klar.refused.notFound.<what>} */
        public NotFound(String what) {
            super("not found: " + what);
            this.what = what;
        }

        public String what() {
            return what;
        }
    }

    /** The person may see it and may not do this. */
    public static final class Forbidden extends Refused {
        private static final long serialVersionUID = 1L;
        private final String right;

        /** @param right names what is lacking: {@code klar.refused.forbidden.<right>} */
        public Forbidden(String right) {
            super("forbidden: lacks " + right);
            this.right = right;
        }

        public String right() {
            return right;
        }
    }

    /** Klar is not switched on for this project and issue type. */
    public static final class SwitchedOff extends Refused {
        private static final long serialVersionUID = 1L;

        public SwitchedOff() {
            super("Klar is off here");
        }
    }

    /** What was sent cannot be saved, for these reasons. */
    public static final class Invalid extends Refused {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        public Invalid(List<Fault> faults) {
            super("invalid: " + faults);
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** Somebody else saved the record first. */
    public static final class Stale extends Refused {
        private static final long serialVersionUID = 1L;
        private final transient Entry<?> current;
        private final transient List<Difference> theirs;

        /**
         * @param current the record as it is now; null when it was removed
         * @param theirs  what the others changed since the version that was sent along; empty where that is not known
         */
        public Stale(Entry<?> current, List<Difference> theirs) {
            super("stale");
            this.current = current;
            this.theirs = List.copyOf(theirs);
        }

        public Entry<?> current() {
            return current;
        }

        public List<Difference> theirs() {
            return theirs;
        }
    }

    /** Somebody else changed it first, and more than that is not told. */
    public static final class Overtaken extends Refused {
        private static final long serialVersionUID = 1L;

        public Overtaken() {
            super("overtaken");
        }
    }
}
