package dk.klar.domain.exchange;

import dk.klar.domain.dossier.Kind;

/** What becomes of records of a kind in another Klar. Only what a team wrote down about its implementation is taken in. */
public enum Travel {
    TAKEN_IN,
    /** It is somebody's act at a gate, or follows from one: in the other Klar nobody has done it. */
    ACT,
    /** It is what an employee said: whoever takes it in would become its author. */
    SAID,
    /** It is for those who keep the other Klar to say: what is deleted when, what employees are told, who hears them. */
    DECIDED_THERE;

    public static Travel of(Kind kind) {
        return switch (kind.door()) {
            case RULE, WAIVE, KLAR -> ACT;
            case SPEAK -> SAID;
            case DECIDE -> TAKEN_IN;
            case ADMINISTER -> kind == Kind.RETENTION || kind == Kind.PRIVACY_NOTICE ? DECIDED_THERE : TAKEN_IN;
            case RECORD -> kind == Kind.REPRESENTATIVE ? DECIDED_THERE : kind.beside().map(Travel::of).filter(other -> other != TAKEN_IN).orElse(TAKEN_IN);
        };
    }

    /** Text of why such records are left out: {@code klar.fault.<code>}. */
    public String code() {
        return switch (this) {
            case TAKEN_IN -> throw new IllegalStateException("it is not left out");
            case ACT -> "exchange.act";
            case SAID -> "exchange.said";
            case DECIDED_THERE -> "exchange.decidedHere";
        };
    }
}
