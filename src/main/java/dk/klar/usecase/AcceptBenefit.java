package dk.klar.usecase;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A first-line manager says yes to a benefit, or takes the yes back. Nobody can do it for somebody else. */
public final class AcceptBenefit {
    private final Entrance entrance;
    private final WriteRecord write;
    private final Publish publish;
    private final Clock clock;

    AcceptBenefit(Entrance entrance, WriteRecord write, Publish publish, Clock clock) {
        this.entrance = entrance;
        this.write = write;
        this.publish = publish;
        this.clock = clock;
    }

    /** Whether this person is the manager who can say yes to it. */
    public static boolean isFor(Benefit benefit, UserKey person) {
        return person.equals(benefit.lineManager());
    }

    /**
     * @param expected the version that the manager read: it is that one which is accepted
     * @throws Refused when the benefit is not there, is another manager's, or was changed since
     */
    public Entry<?> accept(UserKey manager, String issueKey, String key, int expected) {
        return change(manager, issueKey, key, expected, benefit -> benefit.accepted(manager, LocalDate.now(clock)));
    }

    /** @throws Refused likewise */
    public Entry<?> takeBack(UserKey manager, String issueKey, String key, int expected) {
        return change(manager, issueKey, key, expected, benefit -> benefit.accepted(null, null));
    }

    private Entry<?> change(UserKey manager, String issueKey, String key, int expected, UnaryOperator<Benefit> act) {
        Implementation implementation = entrance.toSee(issueKey, manager);
        Entry<?> entry = write.change(implementation.subject(), Kind.BENEFIT, key, expected, manager, body -> {
            if (!isFor((Benefit) body, manager)) {
                throw new Refused.Forbidden("accept");
            }
            return act.apply((Benefit) body);
        });
        publish.statesOf(implementation);
        return entry;
    }
}
