package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Feeds;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rhythms;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Lets go of what is kept for users alone (a calendar address, how often they are told) once Jira has them no longer, anonymised or not. */
public final class ForgetTheGone {
    private final Feeds feeds;
    private final Rhythms rhythms;
    private final People people;

    public ForgetTheGone(Feeds feeds, Rhythms rhythms, People people) {
        this.feeds = feeds;
        this.rhythms = rhythms;
        this.people = people;
    }

    /**
     * A page of people in memory at a time.
     *
     * @return of how many it let go something
     * @throws Records.StoreUnavailable when it could not be done; what is gone by then stays so
     */
    public int run() {
        return forget(feeds::people, feeds::remove) + forget(rhythms::people, rhythms::forget);
    }

    private int forget(BiFunction<UserKey, Integer, List<UserKey>> pages, Consumer<UserKey> forget) {
        int gone = 0;
        List<UserKey> page = pages.apply(null, Records.AT_ONCE);
        while (!page.isEmpty()) {
            List<UserKey> some = page.stream().filter(person -> !people.exists(person)).toList();
            some.forEach(forget);
            gone += some.size();
            page = pages.apply(page.get(page.size() - 1), Records.AT_ONCE);
        }
        return gone;
    }
}
