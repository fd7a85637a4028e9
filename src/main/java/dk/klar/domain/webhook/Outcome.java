package dk.klar.domain.webhook;

/**
 * What came of sending something.
 *
 * @param status the number that the receiver answered; 0 where it answered none
 */
public record Outcome(Kind kind, int status) {
    /** Who has to do something about it. */
    public enum Nature {
        DELIVERED,
        /** The receiver was reached and does not want it. */
        REFUSED,
        /** The receiver, or the way to it, is out of order: it may be well in a while. */
        FAILED,
        /** Something is set up in a way that cannot work. */
        MISCONFIGURED
    }

    /** What can come of it. Names are kept in customers' databases. */
    public enum Kind {
        /** Answered 2xx. */
        DELIVERED(Nature.DELIVERED),
        /** Answered 410: it is not to be told again. */
        GONE(Nature.REFUSED),
        /** Answered another 4xx. */
        REFUSED(Nature.REFUSED),
        /** Answered 400, 413, 415 or 422: what was sent is at fault, and what comes after it may well be wanted. */
        REFUSED_MESSAGE(Nature.REFUSED),
        /** Answered 429 or 408: too much, or too slowly. */
        BUSY(Nature.FAILED),
        /** Answered 5xx, or something that is no answer. */
        BROKEN(Nature.FAILED),
        /** Answered 3xx. Nobody has signed where it points to. */
        MOVED(Nature.MISCONFIGURED),
        TIMEOUT(Nature.FAILED),
        /** Nobody listens there. */
        NO_ANSWER(Nature.FAILED),
        /** The connection broke off before there was an answer. */
        BROKEN_OFF(Nature.FAILED),
        HOST_UNKNOWN(Nature.MISCONFIGURED),
        /** Its certificate is not one that this Jira's Java trusts for that host. */
        CERTIFICATE(Nature.MISCONFIGURED),
        /** The host leads to an address that Klar sends nothing to. */
        FORBIDDEN(Nature.MISCONFIGURED);

        private final Nature nature;

        Kind(Nature nature) {
            this.nature = nature;
        }
    }

    public static Outcome of(Kind kind) {
        return new Outcome(kind, 0);
    }

    /** @param status the number of an HTTP answer */
    public static Outcome answered(int status) {
        return new Outcome(kind(status), status);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 410 -> Kind.GONE;
            case 408, 429 -> Kind.BUSY;
            case 400, 413, 415, 422 -> Kind.REFUSED_MESSAGE;
            default -> switch (status / 100) {
                case 2 -> Kind.DELIVERED;
                case 3 -> Kind.MOVED;
                case 4 -> Kind.REFUSED;
                default -> Kind.BROKEN;
            };
        };
    }

    public Nature nature() {
        return kind.nature;
    }

    public boolean delivered() {
        return kind == Kind.DELIVERED;
    }
}
