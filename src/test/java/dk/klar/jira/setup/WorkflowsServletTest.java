package dk.klar.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Workflow.Changing;
import dk.klar.jira.World;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.Pages;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryWebhooks;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.usecase.CheckHealth;
import dk.klar.usecase.KeepWorkflows;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Rounds.Name;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** The page about Klar in Jira's workflows: anna administers Jira and Klar, dorte Klar alone, lars neither. */
public class WorkflowsServletTest {
    private static final String NASTY = "<b onclick=x>\"'";
    private final World world = World.with(DossierFixture.empty());
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final List<Entry<?>> records = new ArrayList<>(DossierFixture.ready().entries().stream().filter(entry -> entry.kind() == Kind.COMMITTEE).toList());
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final XsrfTokenGenerator tokens = mock(XsrfTokenGenerator.class);
    private final StringWriter html = new StringWriter();
    private WorkflowsServlet servlet;
    private boolean everybodyLeft;

    @Before
    public void thePage() throws Exception {
        world.user = "anna";
        world.mayAdminister.add("anna");
        workflows.mayChange.add("anna");
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://host/jira/plugins/servlet/klar/workflows"));
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        when(tokens.generateToken(request)).thenReturn("t0ken");
        when(tokens.validateToken(request, "t0ken")).thenReturn(true);
        CheckHealth health = new CheckHealth(world.useCases().entrance(), new CheckHealth.Ports(workflows, world, world,
                reader -> records.forEach(reader), new Everything(), world, new InMemoryWebhooks()));
        PageKit kit = new PageKit(world, world.library(), (template, context, writer) -> writer.write(Pages.render(template, context)),
                back -> URI.create("http://host/login"), mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
        servlet = new WorkflowsServlet(new WorkflowsPage(new KeepWorkflows(world.useCases().entrance(), world.useCases().keepMunicipality(), workflows), health, world.useCases().rounds(), world.library(),
                new Addresses(jira)), kit, new PasswordAgain(webSudo, workflows), tokens);
    }

    @Test
    public void whatIsWhereIsSaidAndOffered() throws Exception {
        gated("Flow");
        String page = get();
        assertTrue(page, page.contains("value=\"live:Flow\""));
        assertTrue(page, page.contains("Klar gate: Rollout"));
        assertTrue(page, page.contains("Go <span class=\"klar-between\">(Pilot → Rollout)</span>"));
        assertTrue(page, page.contains("<option value=\"41:Flow\">Stop (all → Stopped)</option>"));
        assertTrue("stopping is never gated", page.contains("Stopping must always be open"));
        assertFalse("no gate where issues are created", page.contains("value=\"1:Flow\""));
        assertTrue(page, page.contains("Nothing was found"));
        verify(response).setStatus(200);
    }

    @Test
    public void whatWillBeTakenOutIsShownFirst() throws Exception {
        gated("Flow");
        when(request.getParameterValues("detach")).thenReturn(new String[] {"live:Flow"});
        String page = get();
        assertTrue(page, page.contains("<input type=\"hidden\" name=\"detach\" value=\"live:Flow\">"));
        assertTrue(page, page.contains("name=\"atl_token\" value=\"t0ken\""));
        assertTrue(page, page.contains("makes a draft, changes it and publishes it"));
        assertEquals(List.of(), workflows.changes);
        verify(webSudo).willExecuteWebSudoRequest(request);
    }

    @Test
    public void allThatHaveSomethingOfKlarsCanBeChosenAtOnce() throws Exception {
        gated("Flow");
        gated("Other");
        workflows.with("Bare", false, Changing.BY_DRAFT);
        when(request.getParameterValues("detach")).thenReturn(new String[] {"all"});
        String page = get();
        assertTrue(page, page.contains("<input type=\"hidden\" name=\"detach\" value=\"live:Flow\">"));
        assertTrue(page, page.contains("<input type=\"hidden\" name=\"detach\" value=\"live:Other\">"));
        assertFalse(page, page.contains("value=\"live:Bare\""));
    }

    @Test
    public void whatCannotBeChangedNowSaysWhyAndIsNotConfirmed() throws Exception {
        workflows.with("Flow", false, Changing.NOT_WHILE_DRAFT, InMemoryWorkflows.gate());
        when(request.getParameterValues("detach")).thenReturn(new String[] {"live:Flow"});
        String page = get();
        assertTrue(page, page.contains("Publish or discard the draft in Jira"));
        assertFalse(page, page.contains("Take Klar out</button>"));
    }

    @Test
    public void whatIsConfirmedIsDoneAndDoneTwiceItChangesNothing() throws Exception {
        gated("Flow");
        when(request.getParameterValues("detach")).thenReturn(new String[] {"live:Flow"});
        post("t0ken");
        verify(response).sendRedirect("/jira/plugins/servlet/klar/workflows?done=detached");
        post("t0ken");
        verify(response).sendRedirect("/jira/plugins/servlet/klar/workflows?done=nothing");
        assertEquals(List.of("detach Flow"), workflows.changes);
    }

    @Test
    public void aGateIsShownFirstAndPutIn() throws Exception {
        workflows.with("Flow", false, Changing.BY_DRAFT);
        parameter("attach", "21:Flow");
        parameter("gate", "rollout");
        String page = get();
        assertTrue(page, page.contains("Flow: Go (Pilot → Rollout)"));
        assertTrue(page, page.contains("is put last among the validators"));
        assertEquals(List.of(), workflows.changes);
        post("t0ken");
        assertEquals(List.of("attach Flow 21"), workflows.changes);
        verify(response).sendRedirect("/jira/plugins/servlet/klar/workflows?done=attached");
    }

    @Test
    public void whatCannotBePutInIsRefusedOnThePage() throws Exception {
        workflows.with("Flow", false, Changing.NOT_WHILE_DRAFT);
        parameter("gate", "rollout");
        for (String unfit : List.of("21:Flow", "99:Flow", "21:Other", "x", "1:Flow")) {
            parameter("attach", unfit);
            assertTrue(unfit, get().contains("role=\"alert\""));
            assertTrue(unfit, post("t0ken").contains("role=\"alert\""));
        }
        verify(response, never()).sendRedirect(anyString());
        assertEquals(List.of(), workflows.changes);
    }

    @Test
    public void withoutTheFormsTokenNothingIsChanged() throws Exception {
        gated("Flow");
        when(request.getParameterValues("detach")).thenReturn(new String[] {"live:Flow"});
        post("forged");
        verify(response).setStatus(HttpServletResponse.SC_FORBIDDEN);
        assertEquals(List.of(), workflows.changes);
    }

    @Test
    public void thePasswordIsAskedForBeforeAnythingIsChanged() throws Exception {
        gated("Flow");
        when(request.getParameterValues("detach")).thenReturn(new String[] {"live:Flow"});
        doThrow(new WebSudoSessionException("again")).when(webSudo).willExecuteWebSudoRequest(request);
        assertEquals("", get());
        assertEquals("", post("t0ken"));
        verify(webSudo, times(2)).enforceWebSudoProtection(request, response);
        assertEquals(List.of(), workflows.changes);
    }

    @Test
    public void whoAdministersKlarAloneSeesHealthAndChangesNothing() throws Exception {
        gated("Flow");
        world.user = "dorte";
        String page = get();
        assertTrue(page, page.contains("Klar gate: Rollout"));
        assertTrue(page, page.contains("Only Jira administrators can change workflows."));
        assertFalse(page, page.contains("name=\"detach\"") || page.contains("<select") || page.contains("name=\"attach\""));

        when(request.getParameterValues("detach")).thenReturn(new String[] {"live:Flow"});
        get();
        post("t0ken");
        verify(response, times(2)).setStatus(HttpServletResponse.SC_FORBIDDEN);
        assertEquals(List.of(), workflows.changes);
    }

    @Test
    public void howFarARoundHasComeIsSaidAndWhoAdministersKlarStopsItGoesOnAndBeginsAnew() throws Exception {
        world.user = "dorte";
        assertTrue(get().contains("It begins by itself within a minute"));
        for (String action : List.of("anew", "stop", "resume", "anew")) {
            parameter("round", "REBUILD " + action);
            post("t0ken");
            verify(response, atLeastOnce()).sendRedirect("/jira/plugins/servlet/klar/workflows?done=" + action);
            String page = get();
            assertEquals(page, action.equals("stop"), page.contains("value=\"REBUILD resume\""));
            assertEquals(page, !action.equals("stop"), page.contains("value=\"REBUILD stop\""));
        }
        verify(webSudo, never()).willExecuteWebSudoRequest(request);
        world.useCases().rounds().goOn(Name.REBUILD, () -> true);
        String page = get();
        assertTrue(page, page.contains("One issue was looked at"));
        assertFalse(page, page.contains("REBUILD stop") || page.contains("<progress"));

        parameter("round", "REBUILD nonsense");
        post("t0ken");
        parameter("round", "REBUILD anew");
        post("forged");
        world.user = "lars";
        post("t0ken");
        verify(response, times(2)).setStatus(HttpServletResponse.SC_FORBIDDEN);
        assertFalse(world.useCases().rounds().rebuilding());
        world.user = "anna";
        post("t0ken");
        verify(webSudo).willExecuteWebSudoRequest(request);
        assertTrue(world.useCases().rounds().rebuilding());
    }

    @Test
    public void othersSeeNothing() throws Exception {
        gated("Flow");
        world.user = "lars";
        String page = get();
        verify(response).setStatus(HttpServletResponse.SC_FORBIDDEN);
        assertFalse(page, page.contains("Flow"));
    }

    @Test
    public void whoIsNotLoggedInIsSentToLogIn() throws Exception {
        world.user = null;
        get();
        post("t0ken");
        verify(response, times(2)).sendRedirect("http://host/login");
        verify(response, never()).setStatus(anyInt());
    }

    @Test
    public void findingsSayTheirCureAndLeadToIt() throws Exception {
        workflows.with("Flow", false, Changing.BY_DRAFT);
        world.on.put(World.PROJECT, Set.of(World.TYPE, "gone"));
        records.addAll(DossierFixture.ready().entries());
        world.locale = new Locale("da");
        String page = get();
        assertTrue(page, page.contains("Arbejdsgangen »Flow« har ingen port"));
        assertTrue(page, page.contains("<a href=\"#klar-attach\">"));
        assertTrue(page, page.contains("en sagstype, der ikke længere er i Sundhed &amp; &lt;b&gt;omsorg&lt;/b&gt;"));
        assertTrue(page, page.contains("<a href=\"/jira/plugins/servlet/klar/settings\">"));

        world.user = "dorte";
        assertFalse("no way to a form that is not there", get().contains("#klar-attach"));
    }

    @Test
    public void peopleWhoLeftAreToldByKindWithTheImplementationsToSee() throws Exception {
        gated("Flow");
        records.addAll(DossierFixture.ready().entries());
        everybodyLeft = true;
        assertFalse(get().contains("SUND-7"));
        world.mayBrowse.add("anna");
        assertTrue(get().contains("<a href=\"/jira/plugins/servlet/klar/dossier/SUND-7\">SUND-7</a>"));
    }

    @Test
    public void namesNeverBecomeMarkup() throws Exception {
        workflows.with(NASTY, false, Changing.BY_DRAFT, Part.of("dk.klar.jira.workflow.<i>", ""), InMemoryWorkflows.gate());
        when(request.getParameterValues("detach")).thenReturn(new String[] {"live:" + NASTY});
        parameter("attach", "21:" + NASTY);
        parameter("gate", "rollout");
        parameter("done", "<script>");
        String page = get();
        assertFalse(page, page.contains("<b ") || page.contains("<i>") || page.contains("<script"));
        assertTrue(page, page.contains("value=\"live:&lt;b onclick=x&gt;&quot;"));
    }

    private void gated(String name) {
        workflows.with(name, false, Changing.BY_DRAFT, InMemoryWorkflows.gate(), InMemoryWorkflows.passage());
    }

    private void parameter(String name, String value) {
        when(request.getParameter(name)).thenReturn(value);
    }

    private String get() throws Exception {
        html.getBuffer().setLength(0);
        servlet.doGet(request, response);
        return html.toString();
    }

    private String post(String token) throws Exception {
        html.getBuffer().setLength(0);
        parameter("atl_token", token);
        servlet.doPost(request, response);
        return html.toString();
    }

    /** Everything is there, unless a test says that everybody left. */
    private final class Everything implements Existence {
        @Override
        public boolean exists(IssueId issue) {
            return true;
        }

        @Override
        public Optional<Instant> doneSince(IssueId issue) {
            return Optional.empty();
        }

        @Override
        public boolean active(UserKey user) {
            return !everybodyLeft;
        }
    }
}
