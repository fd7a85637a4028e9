package dk.klar.jira.admin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import dk.klar.jira.Template;
import dk.klar.jira.World;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryWorkflows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** The settings page. */
public class SettingsServletTest {
    private final World world = World.with(DossierFixture.empty());
    private final PageBuilderService page = mock(PageBuilderService.class);
    private final RequiredResources resources = mock(RequiredResources.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final StringWriter html = new StringWriter();

    @Before
    public void aRequestForThePage() throws Exception {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(page.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(resources);
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://jira/plugins/servlet/klar/settings"));
        when(response.getWriter()).thenReturn(new PrintWriter(html));
    }

    @Test
    public void whoIsNotLoggedInIsSentToLogIn() throws Exception {
        world.user = null;
        get();
        verify(response).sendRedirect("http://jira/login?to=/plugins/servlet/klar/settings");
        assertEquals("", html.toString());
    }

    @Test
    public void whoDoesNotAdministerKlarIsToldSoAndSeesNoProject() throws Exception {
        get();
        verify(response).setStatus(HttpServletResponse.SC_FORBIDDEN);
        assertTrue(html.toString().contains("“Administer Klar”"));
        assertFalse(html.toString().contains("SUND"));
        verify(resources, never()).requireWebResource(any());
    }

    @Test
    public void eachProjectHasItsIssueTypesWithThoseTickedThatKlarIsOnFor() throws Exception {
        world.user = "dorte";
        get();
        verify(response, never()).setStatus(anyInt());
        verify(resources).requireWebResource("dk.klar.jira:settings-page");
        assertTrue(html.toString(), html.toString().contains("value=\"10001\" checked>"));
        assertTrue(html.toString(), html.toString().contains("value=\"10002\">"));
    }

    @Test
    public void namesAreEscapedAndTextsAreTheReaders() throws Exception {
        world.user = "dorte";
        world.locale = new Locale("da");
        get();
        assertTrue(html.toString(), html.toString().contains("Sundhed &amp; &lt;b&gt;omsorg&lt;/b&gt; (SUND)"));
        assertTrue(html.toString(), html.toString().contains("Hvor Klar er slået til"));
    }

    @Test
    public void theLinkIsForThoseWhoAdminister() {
        MayAdministerCondition condition = new MayAdministerCondition(world, world);
        assertFalse(condition.shouldDisplay(Map.of()));
        world.user = "dorte";
        assertTrue(condition.shouldDisplay(Map.of()));
        world.user = null;
        assertFalse(condition.shouldDisplay(Map.of()));
    }

    @Test
    public void whoAdministersJiraTooGivesTheirPasswordAgainAndOthersAreNotAsked() throws Exception {
        world.user = "dorte";
        doThrow(new WebSudoSessionException("again")).when(webSudo).willExecuteWebSudoRequest(request);
        get();
        assertTrue(html.toString().contains("SUND"));

        workflows.mayChange.add("dorte");
        html.getBuffer().setLength(0);
        get();
        verify(webSudo).enforceWebSudoProtection(request, response);
        assertEquals("", html.toString());
    }

    private void get() throws Exception {
        PageKit kit = new PageKit(world, world.library(), (template, context, writer) -> writer.write(Template.render(template, context)),
                back -> URI.create("http://jira/login?to=" + back.getPath()), page);
        new SettingsServlet(world.useCases(), world.library(), kit, new PasswordAgain(webSudo, workflows)).doGet(request, response);
    }
}
