package dk.klar.usecase;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Rights;
import dk.klar.usecase.port.Rights.Right;
import dk.klar.usecase.port.Switches;

/** The one place where it is asked whether somebody may come in: the issue seen, Klar on, the right held. In that order. */
public final class Entrance {
    private final Implementations implementations;
    private final Switches switches;
    private final Rights rights;

    public Entrance(Implementations implementations, Switches switches, Rights rights) {
        this.implementations = implementations;
        this.switches = switches;
        this.rights = rights;
    }

    /** @throws Refused when the issue cannot be seen or Klar is off for it */
    public Implementation toSee(String issueKey, UserKey user) {
        Implementation implementation = implementations.visible(issueKey, user)
                .orElseThrow(() -> new Refused.NotFound("issue"));
        on(implementation);
        return implementation;
    }

    /** @throws Refused when the issue cannot be seen, Klar is off for it, or such records are not this person's to write */
    public Implementation toWrite(String issueKey, Kind kind, UserKey user) {
        Implementation implementation = toSee(issueKey, user);
        toWrite(implementation, kind, user);
        return implementation;
    }

    /**
     * For somebody whom Jira has shown the issue already.
     *
     * @throws Refused when Klar is off for it, or such records are not this person's to write
     */
    void toWrite(Implementation implementation, Kind kind, UserKey user) {
        on(implementation);
        if (!mayWrite(implementation, kind, user)) {
            throw new Refused.Forbidden(kind == Kind.GATE_PLAN ? "decide" : "record");
        }
    }

    private void on(Implementation implementation) {
        if (!switches.on(implementation.projectId(), implementation.issueTypeId())) {
            throw new Refused.SwitchedOff();
        }
    }

    /** @throws Refused when this person does not administer Klar */
    public Subject toAdminister(UserKey user) {
        if (!mayAdminister(user)) {
            throw new Refused.Forbidden("administer");
        }
        return Subject.municipality();
    }

    public boolean mayAdminister(UserKey user) {
        return rights.mayAdminister(user);
    }

    public boolean mayWrite(Implementation implementation, Kind kind, UserKey user) {
        return rights.may(kind == Kind.GATE_PLAN ? Right.DECIDE : Right.RECORD, implementation, user);
    }
}
