package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Jira's role fields: they show and set who is in a role, while what makes the person ready stays with the record.
 * Jira has checked its own right to edit; Klar's right to record is asked here too.
 */
public final class NameRole {
    private final Entrance entrance;
    private final Records records;
    private final Publish publish;
    private final Supplier<String> newKeys;
    private final Clock clock;

    NameRole(Entrance entrance, Records records, Publish publish, Supplier<String> newKeys, Clock clock) {
        this.entrance = entrance;
        this.records = records;
        this.publish = publish;
        this.newKeys = newKeys;
        this.clock = clock;
    }

    /** Who is in the role, in the order they were named. */
    public Set<UserKey> in(ChangeRole role, Subject subject) {
        return assignments(role, subject).stream().map(entry -> ((RoleAssignment) entry.body()).person())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Names exactly these people: those who stay keep their records, those who are new get one, the others' are removed.
     *
     * @throws Refused when Klar is off there, the author may not record, or others keep changing the same people
     */
    public void set(ChangeRole role, Implementation implementation, Collection<UserKey> people, UserKey author) {
        if (in(role, implementation.subject()).equals(new LinkedHashSet<>(people))) {
            return;
        }
        entrance.toWrite(implementation, Kind.ROLE, author);
        try {
            name(role, implementation, people, author);
        } catch (Records.StaleWrite somebodyWasFirst) {
            again(role, implementation, people, author);
        }
        publish.statesOf(implementation);
    }

    /** Who is to be in the role was said in full, so it holds whatever the other one changed. */
    private void again(ChangeRole role, Implementation implementation, Collection<UserKey> people, UserKey author) {
        try {
            name(role, implementation, people, author);
        } catch (Records.StaleWrite still) {
            throw new Refused.Stale(null, List.of());
        }
    }

    private void name(ChangeRole role, Implementation implementation, Collection<UserKey> people, UserKey author) {
        Stamp now = new Stamp(author, clock.instant());
        List<Records.Write> writes = new ArrayList<>();
        Set<UserKey> there = in(role, implementation.subject());
        for (Entry<?> entry : assignments(role, implementation.subject())) {
            if (!people.contains(((RoleAssignment) entry.body()).person())) {
                writes.add(Records.Write.removed(entry, now));
            }
        }
        for (UserKey person : new LinkedHashSet<>(people)) {
            if (!there.contains(person)) {
                writes.add(added(RoleAssignment.named(role, person, ""), implementation.subject(), now));
            }
        }
        if (!writes.isEmpty()) {
            records.write(writes);
        }
    }

    private Records.Write added(RoleAssignment assignment, Subject subject, Stamp now) {
        return Records.Write.added(new Entry<>(subject, Kind.ROLE, newKeys.get(), 1, assignment, now, now));
    }

    private List<Entry<?>> assignments(ChangeRole role, Subject subject) {
        return records.about(subject).stream()
                .filter(entry -> entry.body() instanceof RoleAssignment assignment && assignment.role() == role)
                .toList();
    }
}
