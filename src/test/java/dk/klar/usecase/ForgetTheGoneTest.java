package dk.klar.usecase;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.InMemoryAbsences;
import dk.klar.testing.InMemoryFeeds;
import dk.klar.testing.InMemoryJira;
import dk.klar.testing.InMemoryRhythms;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Of users whom Jira has not had for long nothing is kept that was theirs alone. */
public class ForgetTheGoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final UserKey LENE = new UserKey("lene");
    private static final int MANY = Records.AT_ONCE + 20;
    private final InMemoryJira jira = new InMemoryJira();
    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryRhythms rhythms = new InMemoryRhythms();
    private final InMemoryAbsences absences = new InMemoryAbsences();

    @Test
    public void whoIsGoneForLongIsForgottenAndWhoIsThereKeepsTheirs() {
        for (int i = 0; i < MANY; i++) {
            UserKey person = new UserKey("u" + i);
            feeds.keep(person, "print" + i, DAY);
            rhythms.choose(person, Rhythm.DAILY);
            if (i % 2 == 0) {
                jira.user(person.value());
            }
        }
        rhythms.noteSent(new UserKey("told"), DAY);
        assertEquals(0, look(DAY));
        assertEquals(MANY / 2 + 1, look(DAY.plusDays(ForgetTheGone.DAYS)));
        assertEquals(0, look(DAY.plusDays(ForgetTheGone.DAYS)));
        assertEquals(MANY / 2, feeds.people(null, MANY).size());
        assertEquals(feeds.people(null, MANY), rhythms.people(null, MANY));
        assertEquals(Optional.of(DAY), feeds.madeOn(new UserKey("u0")));
        assertEquals(List.of(), feeds.people(null, MANY).stream().filter(person -> !jira.exists(person)).toList());
        assertEquals("and it is not kept who they were", List.of(), absences.people(null, MANY));
    }

    @Test
    public void whoIsBackBeforeThatKeepsTheirsAndMayBeAwayAsLongAgain() {
        feeds.keep(LENE, "print", DAY);
        rhythms.choose(LENE, Rhythm.DAILY);
        look(DAY);
        jira.user(LENE.value());
        look(DAY.plusDays(10));
        jira.leaves(LENE.value());
        look(DAY.plusDays(11));
        look(DAY.plusDays(10 + ForgetTheGone.DAYS));
        assertEquals(Optional.of(DAY), feeds.madeOn(LENE));
        assertEquals(Optional.of(Rhythm.DAILY), rhythms.chosen(LENE));
        look(DAY.plusDays(11 + ForgetTheGone.DAYS));
        assertEquals(Optional.empty(), feeds.madeOn(LENE));
        assertEquals(Optional.empty(), rhythms.chosen(LENE));
    }

    private int look(LocalDate day) {
        return new ForgetTheGone(feeds, rhythms, absences, jira, Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)).run();
    }
}
