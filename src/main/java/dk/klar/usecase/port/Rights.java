package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;

/** Who may do what, by business name. Seeing is not among them: who may browse the issue may see. */
public interface Rights {
    /** What can be allowed on an implementation. */
    enum Right {
        /** Add, change and remove records. */
        RECORD,
        /** State at which level and when a gate is decided. */
        DECIDE,
        /** Hear what employees say in confidence; only who is named a representative on the implementation does. */
        HEAR
    }

    boolean may(Right right, Implementation implementation, UserKey user);

    /** Whether this person keeps what all implementations share: committees, and where Klar is on. */
    boolean mayAdminister(UserKey user);
}
