package dk.klar.jira.mine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.World;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.Pages;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryFeeds;
import dk.klar.testing.InMemoryRhythms;
import dk.klar.testing.InMemorySummaries;
import dk.klar.testing.Summaried;
import dk.klar.usecase.KeepFeed;
import dk.klar.usecase.KeepRhythm;
import dk.klar.usecase.ReadPortfolio;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.Test;

/** The page of what is lars' own. He leads one implementation. */
public class MineServletTest {
    private static final UserKey LARS = new UserKey("lars");
    private final World world = World.with(DossierFixture.empty());
    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryRhythms rhythms = new InMemoryRhythms();
    private final GateSearch search = mock(GateSearch.class);
    private final XsrfTokenGenerator tokens = mock(XsrfTokenGenerator.class);
    private MineServlet servlet;
    private byte secrets;

    @Before
    public void thePage() {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        InMemorySummaries summaries = new InMemorySummaries();
        summaries.save(new IssueId(1), Summaried.full());
        when(search.all(Source.everything(), LARS)).thenReturn(List.of(new Implementation(new IssueId(1), "OMS-1", "Robot", 1, "1")));
        PageKit kit = new PageKit(world, world.library(), (template, context, writer) -> writer.write(Pages.render(template, context)),
                back -> URI.create("http://host/login"), mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
        Clock clock = Clock.fixed(Instant.parse("2026-06-15T07:00:00Z"), ZoneOffset.UTC);
        servlet = new MineServlet(new MinePage(new KeepFeed(feeds, () -> new byte[] {++secrets}, clock), new KeepRhythm(rhythms, new ReadPortfolio(search, summaries)),
                world.library(), new Addresses(jira)), kit, tokens);
    }

    @Test
    public void whoLeadsIsToldOnceAWeekUntilTheyChooseOtherwise() throws Exception {
        String page = get(Map.of()).html();
        assertTrue(page, page.contains("value=\"WEEKLY\" checked") && page.contains("You own or lead a change"));
        assertEquals("/jira/plugins/servlet/klar/mine?done=chosen", post(Map.of("do", "choose", "rhythm", "DAILY")).redirect());
        assertEquals(Optional.of(Rhythm.DAILY), rhythms.chosen(LARS));
        page = get(Map.of("done", "chosen")).html();
        assertTrue(page, page.contains("value=\"DAILY\" checked") && page.contains("role=\"status\"><p>Saved.") && !page.contains("You have not chosen"));
    }

    @Test
    public void whoNeitherOwnsNorLeadsIsNotTold() throws Exception {
        when(search.all(Source.everything(), LARS)).thenReturn(List.of());
        assertTrue(get(Map.of()).html().contains("value=\"OFF\" checked"));
    }

    @Test
    public void anAddressIsShownInTheAnswerAndNeverAgain() throws Exception {
        Answer made = post(Map.of("do", "make"));
        Matcher address = Pattern.compile("value=\"http://host/jira/plugins/servlet/klar/calendar/(.*?)\\.ics\"").matcher(made.html());
        assertTrue(made.html(), address.find());
        assertEquals(Optional.of(LARS), feeds.owner(Fingerprint.of(address.group(1))));
        verify(made.response()).setHeader("Cache-Control", "no-store");
        String later = get(Map.of()).html();
        assertFalse(later, later.contains(address.group(1)) || later.contains(".ics"));
        assertTrue(later, later.contains("You have an address, made on Jun 15, 2026.") && later.contains("Make a new one"));
    }

    @Test
    public void itIsTakenBack() throws Exception {
        post(Map.of("do", "make"));
        assertEquals("/jira/plugins/servlet/klar/mine?done=revoked", post(Map.of("do", "revoke")).redirect());
        assertEquals(Optional.empty(), feeds.madeOn(LARS));
        String page = get(Map.of("done", "revoked")).html();
        assertTrue(page, page.contains("You have no address.") && !page.contains("value=\"revoke\""));
    }

    @Test
    public void aFormThatWasNotOpenedHereChangesNothing() throws Exception {
        for (String what : List.of("make", "revoke", "choose")) {
            Answer answer = request("POST", Map.of("do", what, "rhythm", "OFF", "atl_token", "forged"));
            verify(answer.response()).setStatus(403);
        }
        assertEquals(Optional.empty(), feeds.madeOn(LARS));
        assertEquals(Optional.empty(), rhythms.chosen(LARS));
    }

    @Test
    public void nonsenseIsRefusedAndSaidSo() throws Exception {
        for (Map<String, String> nonsense : List.of(Map.of("do", "choose", "rhythm", "HOURLY"), Map.of("do", "choose"), Map.of("do", "<b>"), Map.<String, String>of())) {
            Answer answer = post(nonsense);
            verify(answer.response()).setStatus(400);
            assertTrue(answer.html(), answer.html().contains("role=\"alert\"><p>Nothing was changed"));
        }
        assertFalse(get(Map.of("done", "<b>x")).html().contains("<b>"));
    }

    @Test
    public void whoIsNotLoggedInIsSentToLogIn() throws Exception {
        world.user = null;
        assertEquals("http://host/login", get(Map.of()).redirect());
        assertEquals("http://host/login", post(Map.of("do", "make")).redirect());
    }

    @Test
    public void itIsInTheReadersLanguage() throws Exception {
        world.locale = Locale.forLanguageTag("da");
        String page = get(Map.of()).html();
        assertTrue(page, page.contains("<h1>Mit Klar</h1>") && page.contains("lang=\"da\""));
        assertFalse(page, page.contains("$") || page.contains("#if"));
    }

    private record Answer(HttpServletResponse response, String html, String redirect) {
    }

    private Answer get(Map<String, String> parameters) throws Exception {
        Answer answer = request("GET", parameters);
        verify(answer.response(), never()).setStatus(400);
        return answer;
    }

    private Answer post(Map<String, String> parameters) throws Exception {
        Map<String, String> more = new HashMap<>(parameters);
        more.put("atl_token", "t0ken");
        return request("POST", more);
    }

    private Answer request(String method, Map<String, String> parameters) throws Exception {
        HttpServletRequest request = mock(HttpServletRequest.class);
        HttpServletResponse response = mock(HttpServletResponse.class);
        StringWriter html = new StringWriter();
        String[] redirect = {""};
        when(request.getMethod()).thenReturn(method);
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://host/jira/plugins/servlet/klar/mine"));
        parameters.forEach((name, value) -> when(request.getParameter(name)).thenReturn(value));
        when(tokens.generateToken(request)).thenReturn("t0ken");
        when(tokens.validateToken(request, "t0ken")).thenReturn(true);
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        doAnswer(call -> redirect[0] = call.getArgument(0)).when(response).sendRedirect(anyString());
        servlet.service(request, response);
        return new Answer(response, html.toString(), redirect[0]);
    }
}
