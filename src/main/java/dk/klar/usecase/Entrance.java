package dk.klar.usecase;

import dk.klar.domain.concern.Representative;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rights;
import dk.klar.usecase.port.Rights.Right;
import dk.klar.usecase.port.Switches;
import java.util.List;
import java.util.function.Supplier;

/** The one place where it is asked whether somebody may come in: the issue seen, Klar on, the right held. In that order. */
public final class Entrance {
    private final Implementations implementations;
    private final Switches switches;
    private final Rights rights;
    private final Records records;

    public Entrance(Implementations implementations, Switches switches, Rights rights, Records records) {
        this.implementations = implementations;
        this.switches = switches;
        this.rights = rights;
        this.records = records;
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
            throw refused(implementation, kind, user);
        }
    }

    private Refused refused(Implementation implementation, Kind kind, UserKey user) {
        return switch (kind.door()) {
            case DECIDE -> new Refused.Forbidden("decide");
            case RULE, WAIVE -> rights.may(Right.DECIDE, implementation, user) ? new Refused.Forbidden("leader") : new Refused.Forbidden("decide");
            default -> new Refused.Forbidden("record");
        };
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

    /**
     * The representatives of the implementation who may hear what is said in confidence: named there, with no part in
     * leading the change, and with the right to.
     */
    public List<UserKey> representatives(Implementation implementation, Dossier dossier) {
        return Representative.independent(dossier).stream().filter(person -> rights.may(Right.HEAR, implementation, person)).toList();
    }

    /** Whether such records are this person's to write, as far as the implementation goes. */
    public boolean mayWrite(Implementation implementation, Kind kind, UserKey user) {
        return mayWrite(implementation, kind, user, () -> records.about(implementation.subject()));
    }

    /** Likewise, where the dossier is at hand. */
    public boolean mayWrite(Implementation implementation, Kind kind, UserKey user, Dossier dossier) {
        return mayWrite(implementation, kind, user, () -> dossier.entries(Kind.ROLE));
    }

    /** Who leads a change does not decide on it: owner and assessor are two people. */
    private boolean mayWrite(Implementation implementation, Kind kind, UserKey user, Supplier<List<Entry<?>>> roles) {
        return switch (kind.door()) {
            case RECORD -> rights.may(Right.RECORD, implementation, user);
            case DECIDE -> rights.may(Right.DECIDE, implementation, user);
            case RULE, WAIVE -> rights.may(Right.DECIDE, implementation, user) && !RoleAssignment.leaders(roles.get()).contains(user);
            case SPEAK -> true;
            case ADMINISTER, KLAR -> false;
        };
    }
}
