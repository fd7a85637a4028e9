package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Absences;
import dk.klar.usecase.port.Feeds;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rhythms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Lets go of what is kept for users alone (a calendar address, how often they are told) once Jira has not had them for long. A directory
 * of users that cannot be reached makes all of its users vanish for a while.
 */
public final class ForgetTheGone {
    /** Days from the first look at which somebody is not there until the one at which theirs is let go, if they were there at none between. */
    static final int DAYS = 30;

    private final Feeds feeds;
    private final Rhythms rhythms;
    private final Absences absences;
    private final People people;
    private final Clock clock;

    public ForgetTheGone(Feeds feeds, Rhythms rhythms, Absences absences, People people, Clock clock) {
        this.feeds = feeds;
        this.rhythms = rhythms;
        this.absences = absences;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A look, a page of people in memory at a time.
     *
     * @return of how many it let go something
     * @throws Records.StoreUnavailable when it could not be done; what is gone by then stays so
     */
    public int run() {
        LocalDate today = LocalDate.now(clock);
        Set<UserKey> gone = new HashSet<>();
        each(feeds::people, person -> forget(person, today, feeds::remove, gone));
        each(rhythms::people, person -> forget(person, today, rhythms::forget, gone));
        each(absences::people, person -> {
            if (people.exists(person) || goneForLong(person, today)) {
                absences.end(person);
            }
        });
        return gone.size();
    }

    private void forget(UserKey person, LocalDate today, Consumer<UserKey> forget, Set<UserKey> gone) {
        if (!people.exists(person) && goneForLong(person, today)) {
            forget.accept(person);
            gone.add(person);
        }
    }

    private boolean goneForLong(UserKey person, LocalDate today) {
        return !absences.missed(person, today).isAfter(today.minusDays(DAYS));
    }

    private static void each(BiFunction<UserKey, Integer, List<UserKey>> pages, Consumer<UserKey> reader) {
        List<UserKey> page = pages.apply(null, Records.AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = pages.apply(page.get(page.size() - 1), Records.AT_ONCE);
        }
    }
}
