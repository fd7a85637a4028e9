package dk.klar.jira.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.med.Meeting;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.people.TextsOf;
import dk.klar.jira.view.Addresses;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.InMemoryFeeds;
import dk.klar.testing.Someone;
import dk.klar.testing.World;
import dk.klar.usecase.KeepFeed;
import dk.klar.usecase.ReadCalendar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

/** How calendar programs are answered. */
public class CalendarServletTest {
    private static final UserKey METTE = World.METTE;
    private final World world = new World().holding(DossierFixture.empty().with(Kind.COMMITTEE, "area", DossierFixture.committee("AREA"))
            .with(Kind.MEETING, "m", Draft.of(Meeting.class).with("committee", "area").with("heldOn", "2026-08-20")));
    private final InMemoryFeeds kept = new InMemoryFeeds();
    private final KeepFeed feeds = new KeepFeed(kept, CalendarServletTest::secret, world.clock);

    @Test
    public void aProgramGetsTheCalendarAndAsksAgainEachTime() throws Exception {
        Answer answer = get(feeds.make(METTE), Map.of(), world.clock);
        assertEquals(200, answer.status());
        assertEquals("text/calendar;charset=utf-8", answer.headers().get("Content-Type"));
        assertEquals("private, no-cache", answer.headers().get("Cache-Control"));
        assertTrue(answer.body(), answer.body().startsWith("BEGIN:VCALENDAR\r\n") && answer.body().contains("20260820"));
    }

    @Test
    public void whatHasNotChangedIsNotSentAgain() throws Exception {
        String token = feeds.make(METTE);
        String tag = get(token, Map.of(), world.clock).headers().get("ETag");
        Clock later = Clock.offset(world.clock, Duration.ofHours(3));
        for (String known : List.of(tag, "\"other\", " + tag, "*")) {
            Answer again = get(token, Map.of("If-None-Match", known), later);
            assertEquals(known, 304, again.status());
            assertEquals("", again.body());
        }
        assertEquals(200, get(token, Map.of("If-None-Match", "\"other\""), later).status());
        world.holding(DossierFixture.empty().with(Kind.MEETING, "n", Draft.of(Meeting.class).with("committee", "area").with("heldOn", "2026-09-20")));
        Answer changed = get(token, Map.of("If-None-Match", tag), later);
        assertEquals(200, changed.status());
        assertNotEquals(tag, changed.headers().get("ETag"));
    }

    @Test
    public void whateverIsNotAnAddressLooksTheSame() throws Exception {
        String revoked = feeds.make(METTE);
        feeds.revoke(METTE);
        String gone = feeds.make(World.LARS);
        world.jira.leaves("lars");
        Answer unknown = get("A".repeat(43), Map.of(), world.clock);
        assertEquals(404, unknown.status());
        assertEquals("Not found", unknown.body());
        for (String other : List.of(revoked, gone, "", "x", "../mine", "A".repeat(44), "%00".repeat(15))) {
            assertEquals(other, unknown, get(other, Map.of(), world.clock));
        }
    }

    @Test
    public void aProgramNeedsNoLogin() {
        assertTrue(CalendarServlet.class.isAnnotationPresent(UnrestrictedAccess.class));
    }

    private record Answer(int status, Map<String, String> headers, String body) {
    }

    private Answer get(String token, Map<String, String> headers, Clock clock) throws Exception {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn("GET");
        when(request.getPathInfo()).thenReturn("/" + token + ".ics");
        headers.forEach((name, value) -> when(request.getHeader(name)).thenReturn(value));
        HttpServletResponse response = mock(HttpServletResponse.class);
        StringWriter body = new StringWriter();
        int[] status = {200};
        Map<String, String> answered = new TreeMap<>();
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        doAnswer(call -> status[0] = call.getArgument(0)).when(response).setStatus(anyInt());
        doAnswer(call -> answered.put(call.getArgument(0), call.getArgument(1))).when(response).setHeader(anyString(), anyString());
        doAnswer(call -> answered.put("Content-Type", call.getArgument(0))).when(response).setContentType(anyString());
        servlet(clock).service(request, response);
        return new Answer(status[0], answered, body.toString());
    }

    private CalendarServlet servlet(Clock clock) {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        UserManager users = mock(UserManager.class);
        when(users.getUserByKey(anyString())).thenReturn(mock(ApplicationUser.class));
        I18nHelper.BeanFactory languages = mock(I18nHelper.BeanFactory.class);
        I18nHelper danish = mock(I18nHelper.class);
        when(danish.getLocale()).thenReturn(Locale.forLanguageTag("da"));
        when(languages.getInstance(any(ApplicationUser.class))).thenReturn(danish);
        return new CalendarServlet(new ReadCalendar(kept, new Someone(world.jira), world.use.readPortfolio(), world.records, clock),
                new TextsOf(users, world.jira, languages, ZoneOffset.UTC), new Addresses(jira));
    }

    private static byte[] secret() {
        byte[] secret = new byte[KeepFeed.BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
