package dk.klar.usecase;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.InMemoryFeeds;
import dk.klar.testing.InMemoryJira;
import dk.klar.testing.InMemoryRhythms;
import dk.klar.usecase.port.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Of users whom Jira has no longer nothing is kept that was theirs alone. */
public class ForgetTheGoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final int MANY = Records.AT_ONCE + 20;
    private final InMemoryJira jira = new InMemoryJira();
    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryRhythms rhythms = new InMemoryRhythms();

    @Test
    public void whoIsGoneIsForgottenAndWhoIsThereKeepsTheirs() {
        for (int i = 0; i < MANY; i++) {
            UserKey person = new UserKey("u" + i);
            feeds.keep(person, "print" + i, DAY);
            rhythms.choose(person, Rhythm.DAILY);
            if (i % 2 == 0) {
                jira.user(person.value());
            }
        }
        rhythms.noteSent(new UserKey("told"), DAY);
        ForgetTheGone forget = new ForgetTheGone(feeds, rhythms, jira);
        assertEquals(MANY + 1, forget.run());
        assertEquals(0, forget.run());
        assertEquals(MANY / 2, feeds.people(null, MANY).size());
        assertEquals(feeds.people(null, MANY), rhythms.people(null, MANY));
        assertEquals(Optional.of(DAY), feeds.madeOn(new UserKey("u0")));
        assertEquals(List.of(), feeds.people(null, MANY).stream().filter(person -> !jira.exists(person)).toList());
    }
}
