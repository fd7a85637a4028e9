package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.mail.Email;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import dk.klar.acceptance.support.Client;
import dk.klar.host.data.JiraData;
import dk.klar.host.jira.Outbox;
import dk.klar.host.scheduler.HostScheduler;
import dk.klar.host.web.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** What is a person's own: a calendar address that needs no login, and letters of what waits. Lene sees one project of four. */
public class MineIT {
    private static final String PAGE = "/plugins/servlet/klar/mine";
    private static final Pattern ADDRESS = Pattern.compile("value=\"(http[^\"]+/klar/calendar/([\\w-]+)\\.ics)\"");

    @Rule
    public final Nordby jira = new Nordby();

    @Test
    public void theCalendarShowsWithoutALoginWhatItsOwnerMaySeeAndNothingElse() throws Exception {
        HttpResponse<String> hers = get(make("lene"));
        assertEquals(200, hers.statusCode());
        assertEquals("text/calendar;charset=utf-8", hers.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
        String file = unfolded(hers);
        assertTrue(file, file.contains("AELD-1") && file.contains("Center-MED Ældre og sundhed: møde") && file.contains("Center-MED Teknik og miljø: dagsordenen sendes ud"));
        assertTrue(file, file.contains("DTSTART;VALUE=DATE:" + LocalDate.now().plusDays(12).toString().replace("-", "")));
        assertTrue(file, file.contains("URL:" + jira.baseUrl() + "/plugins/servlet/klar/dossier/AELD-1"));
        for (String secret : List.of("SKOLE-", "TEKN-", "KULT-", "Robotplæneklippere")) {
            assertFalse(secret, file.contains(secret));
        }
        assertTrue(unfolded(get(make("dorthe"))).contains("SKOLE-1"));
        assertFalse(unfolded(get(make("gustav"))).contains("AELD-"));
    }

    @Test
    public void whatHasNotChangedIsNotSentAgain() throws Exception {
        String address = make("lene");
        String tag = get(address).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get(address, "If-None-Match", tag).statusCode());
        assertEquals("private, no-cache", get(address).headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    public void anAddressThatIsNoMoreLooksLikeOneThatNeverWas() throws Exception {
        String first = make("lene");
        String second = make("lene");
        assertNotEquals(first, second);
        HttpResponse<String> never = get(jira.baseUrl() + "/plugins/servlet/klar/calendar/" + "A".repeat(43) + ".ics");
        assertEquals(404, never.statusCode());
        assertEquals("made anew", never.body(), get(first).body());
        assertEquals(404, get(first).statusCode());
        assertEquals(200, get(second).statusCode());

        Visitor lene = Visitor.loggedIn(jira.baseUrl(), "lene");
        lene.get(PAGE);
        assertTrue(lene.post(PAGE, "do", "revoke").path().endsWith("?done=revoked"));
        assertEquals(404, get(second).statusCode());

        String third = make("lene");
        assertEquals(200, get(third).statusCode());
        assertEquals(200, new Client(jira.baseUrl(), "anna", "anna").put("/rest/api/2/user?username=lene", Map.of("active", false)).status());
        assertEquals("she can no longer log in", 404, get(third).statusCode());
        assertEquals(never.body(), get(third).body());
    }

    @Test
    public void theSecretPartIsNowhereInTheDatabase() throws Exception {
        Matcher token = Pattern.compile("calendar/([\\w-]{43})\\.ics").matcher(make("lene"));
        assertTrue(token.find());
        assertEquals(1, feeds(""));
        assertEquals(0, feeds(token.group(1)));
    }

    @Test
    public void nobodyChangesItFromAnotherSiteOrForSomebodyElse() {
        Visitor lene = Visitor.loggedIn(jira.baseUrl(), "lene");
        lene.get(PAGE);
        assertEquals(403, lene.postWithoutToken(PAGE, "do", "make").status());
        assertEquals(0, feeds(""));
        assertTrue(new Visitor(jira.baseUrl()).get(PAGE).path().contains("/login.jsp"));
    }

    @Test
    public void aLetterTellsOnceADayWhatWaitsOnWhatItsReaderMaySee() throws Exception {
        Client karin = new Client(jira.baseUrl(), "karin", "karin");
        assertEquals(201, karin.post("/rest/klar/1/implementations/TEKN-1/roles", Map.of("fields", Map.of("role", "LEADER", "person", new Client(jira.baseUrl(), "lene", "lene").key()))).status());
        choose("lene", "DAILY");
        choose("bo", "DAILY");
        choose("ole", "OFF");
        HostScheduler scheduler = (HostScheduler) jira.host().services().get(SchedulerService.class);
        String round = scheduler.run(JobId.of("dk.klar.jira.daily-round")).orElseThrow();
        scheduler.run(JobId.of("dk.klar.jira.daily-round"));

        if (!isWorkingDay()) {
            assertEquals(List.of(), letters("lene"));
            return;
        }
        assertEquals(round, 1, letters("lene").size());
        Email letter = letters("lene").get(0);
        assertTrue(letter.getSubject(), letter.getSubject().startsWith("Klar: "));
        assertTrue(letter.getBody(), letter.getBody().contains("AELD-1 ") && letter.getBody().contains(" ikke fået svar")
                && letter.getBody().contains(jira.baseUrl() + "/plugins/servlet/klar/dossier/AELD-1") && letter.getBody().contains(jira.baseUrl() + PAGE));
        assertFalse("she may not see it", letter.getBody().contains("TEKN-"));
        assertEquals("nothing waits for him", List.of(), letters("bo"));
        assertEquals("he wants none", List.of(), letters("ole"));
    }

    private void choose(String user, String rhythm) {
        Visitor visitor = Visitor.loggedIn(jira.baseUrl(), user);
        visitor.get(PAGE);
        assertTrue(visitor.post(PAGE, "do", "choose", "rhythm", rhythm).path().endsWith("?done=chosen"));
    }

    private String make(String user) {
        Visitor visitor = Visitor.loggedIn(jira.baseUrl(), user);
        visitor.get(PAGE);
        Matcher address = ADDRESS.matcher(visitor.post(PAGE, "do", "make").page());
        assertTrue(address.find());
        return address.group(1);
    }

    private long feeds(String fingerprint) {
        return jira.host().services().get(JiraData.class).sql().count("select count(*) from \"AO_925DA9_FEED\" where \"FINGERPRINT\" like ?", "%" + fingerprint + "%");
    }

    private List<Email> letters(String user) {
        return jira.host().services().get(Outbox.class).letters().stream().filter(letter -> letter.getTo().equals(user + "@nordby.example")).toList();
    }

    /** By Klar's own rule: on other days nobody is to be told. */
    private static boolean isWorkingDay() throws Exception {
        try (URLClassLoader klar = new URLClassLoader(new URL[] {Path.of(System.getProperty("plugin.jar")).toUri().toURL()})) {
            return (boolean) klar.loadClass("dk.klar.domain.concern.WorkingDays").getMethod("isWorkingDay", LocalDate.class).invoke(null, LocalDate.now());
        }
    }

    private static String unfolded(HttpResponse<String> answer) {
        return answer.body().replaceAll("\r\n[ \t]", "");
    }

    /** As a calendar program does: without cookies. */
    private static HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return HttpClient.newHttpClient().send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
