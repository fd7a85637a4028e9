package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.Handover;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Inventory;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody leaves, and Jira's administrator says who takes over what was theirs: in implementations that still go on, the roles
 * and the benefits to realise. Nobody is asked for rights: Jira has.
 */
public final class HandOver {
    /** Attempts at an implementation whose records others save at the same moment. */
    private static final int ATTEMPTS = 3;

    private final Inventory inventory;
    private final Existence existence;
    private final Records records;
    private final Implementations implementations;
    private final Publish publish;
    private final Clock clock;

    public HandOver(Inventory inventory, Existence existence, Records records, Implementations implementations, Publish publish, Clock clock) {
        this.inventory = inventory;
        this.existence = existence;
        this.records = records;
        this.implementations = implementations;
        this.publish = publish;
        this.clock = clock;
    }

    /**
     * How many records there are to hand over; it reads all records.
     *
     * @throws Records.StoreUnavailable when they cannot be read
     */
    public long count(UserKey user) {
        Handover handover = new Handover(user, user);
        return subjects(handover).stream().mapToLong(subject -> theirs(records.about(subject), handover).size()).sum();
    }

    /**
     * Hands over all of it, an implementation at a time. Done twice it changes nothing more.
     *
     * @param author who says so
     * @throws Records.StoreUnavailable when it could not be done everywhere; it can be done again
     * @throws Records.StaleWrite       likewise, where somebody kept saving the same records
     */
    public void all(Handover handover, UserKey author) {
        for (Subject.Implementation subject : subjects(handover)) {
            stubbornly(subject, handover, author);
            implementations.any(subject.issue()).ifPresent(publish::happenedTo);
        }
    }

    /** What is over stays as it was. */
    private Set<Subject.Implementation> subjects(Handover handover) {
        Set<Subject.Implementation> found = new LinkedHashSet<>();
        inventory.each(entry -> {
            if (handover.concerns(entry.body()) && entry.subject() instanceof Subject.Implementation about) {
                found.add(about);
            }
        });
        found.removeIf(subject -> !goesOn(subject.issue()));
        return found;
    }

    private boolean goesOn(IssueId issue) {
        return existence.exists(issue) && existence.doneSince(issue).isEmpty();
    }

    private void stubbornly(Subject subject, Handover handover, UserKey author) {
        for (int attempt = 1;; attempt++) {
            try {
                one(subject, handover, author);
                return;
            } catch (Records.StaleWrite somebodyWasFirst) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFirst;
                }
            }
        }
    }

    private void one(Subject subject, Handover handover, UserKey author) {
        Stamp now = new Stamp(author, clock.instant());
        List<Entry<?>> all = records.about(subject);
        List<RecordBody> others = all.stream().<RecordBody>map(Entry::body).toList();
        List<Records.Write> writes = new ArrayList<>();
        for (Entry<?> entry : theirs(all, handover)) {
            writes.add(handover.of(entry.body(), others).map(body -> changed(entry, body, now)).orElseGet(() -> Records.Write.removed(entry, now)));
        }
        if (!writes.isEmpty()) {
            records.write(writes);
        }
    }

    private static Records.Write changed(Entry<?> before, RecordBody body, Stamp now) {
        Entry<RecordBody> after = before.changed(body, now);
        return Records.Write.changed(before, after);
    }

    private static List<Entry<?>> theirs(List<Entry<?>> all, Handover handover) {
        return all.stream().filter(entry -> handover.concerns(entry.body())).toList();
    }
}
