package dk.klar.usecase;

import static dk.klar.testing.DossierFixture.TODAY;
import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.calendar.Appointment.What;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.med.Meeting;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.InMemoryFeeds;
import dk.klar.testing.Someone;
import dk.klar.testing.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** A person's own calendar address, and what is found there. */
public class CalendarFeedTest {
    private final World world = new World().holding(DossierFixture.ready().with(Kind.GATE_PLAN, "rollout", DossierFixture.plan().with("decidedOn", TODAY.plusDays(5).toString()))
            .with(Kind.MEETING, "soon", meeting(30)).with(Kind.MEETING, "over", meeting(-90)).with(Kind.MEETING, "long-over", meeting(-91)));
    private final InMemoryFeeds kept = new InMemoryFeeds();
    private final Someone existence = new Someone(world.jira);
    private int secret;
    private final KeepFeed feeds = new KeepFeed(kept, () -> new byte[] {(byte) ++secret, 62, (byte) 255}, world.clock);
    private final ReadCalendar calendar = new ReadCalendar(kept, existence, world.use.readPortfolio(), world.records, world.clock);

    public CalendarFeedTest() {
        world.use.switchProject().set(ADMIN, "OMS", Set.of("impl"));
    }

    @Test
    public void itShowsTheOwnerMeetingsAndTheDaysOfWhatTheyMaySee() {
        List<ReadCalendar.Day> days = calendar.of(feeds.make(METTE)).orElseThrow().days();
        assertEquals(List.of("Center-MED Ældre", "Center-MED Ældre", "Center-MED Ældre", "Center-MED Ældre", "Center-MED Ældre", "Center-MED Ældre", "OMS-1 Medicinrobotter"),
                days.stream().map(ReadCalendar.Day::about).toList());
        assertEquals("decision-" + ISSUE.id().value(), days.get(6).appointment().id());
        assertEquals(TODAY.plusDays(5), days.get(6).appointment().on());
        assertEquals("OMS-1", days.get(6).issueKey());
        assertEquals("those of the last ninety days", List.of("meeting-over", "meeting-soon"), days.stream().map(ReadCalendar.Day::appointment)
                .filter(each -> each.what() == What.MEETING).map(each -> each.id()).toList());
    }

    @Test
    public void whoMaySeeNoImplementationFindsMeetingsAlone() {
        assertFalse(days(feeds.make(STRANGER)).contains("OMS-1"));
        String token = feeds.make(LARS);
        assertTrue(days(token).contains("OMS-1"));
        world.jira.hide("OMS-1", LARS);
        assertFalse("rights are looked at each time", days(token).contains("OMS-1"));
    }

    @Test
    public void aNewAddressStopsTheOldOneAndATakenBackOneStops() {
        String first = feeds.make(METTE);
        String second = feeds.make(METTE);
        assertNotEquals(first, second);
        assertEquals(Optional.empty(), calendar.of(first));
        assertTrue(calendar.of(second).isPresent());
        assertEquals(Optional.of(TODAY), feeds.madeOn(METTE));
        feeds.revoke(METTE);
        assertEquals(Optional.empty(), calendar.of(second));
        assertEquals(Optional.empty(), feeds.madeOn(METTE));
    }

    @Test
    public void takingBackOnesOwnLeavesThoseOfOthersAlone() {
        String hers = feeds.make(METTE);
        feeds.make(LARS);
        feeds.revoke(LARS);
        assertEquals(METTE, calendar.of(hers).orElseThrow().owner());
    }

    @Test
    public void whoCanNoLongerLogInFindsNothing() {
        String token = feeds.make(METTE);
        world.jira.leaves(METTE.value());
        assertEquals(Optional.empty(), calendar.of(token));
    }

    @Test
    public void theSecretPartItselfIsNotKept() {
        String token = feeds.make(METTE);
        assertEquals(Optional.empty(), kept.owner(token));
        assertEquals("fit for an address", "AT7_", token);
        assertEquals(Optional.<UserKey>empty(), calendar.of("").map(ReadCalendar.Calendar::owner));
    }

    private String days(String token) {
        return calendar.of(token).orElseThrow().days().stream().map(ReadCalendar.Day::issueKey).toList().toString();
    }

    private static Draft<Meeting> meeting(int days) {
        return Draft.of(Meeting.class).with("committee", "area").with("heldOn", TODAY.plusDays(days).toString());
    }
}
