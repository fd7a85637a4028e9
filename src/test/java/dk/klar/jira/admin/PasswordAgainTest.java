package dk.klar.jira.admin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.jira.World;
import dk.klar.jira.exchange.ExchangeServlet;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.Pages;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.jira.webhook.WebhooksServlet;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryWorkflows;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** Jira's administrators are asked for their password again before they see a page from which things are changed. */
public class PasswordAgainTest {
    private final World world = World.with(DossierFixture.empty());
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final PasswordAgain password = new PasswordAgain(webSudo, workflows);
    private final PageKit kit = new PageKit(world, world.library(), (template, values, writer) -> writer.write(template), mock(LoginUriProvider.class),
            mock(PageBuilderService.class, RETURNS_DEEP_STUBS));

    @Before
    public void dorteAdministersBoth() {
        world.user = "dorte";
        workflows.mayChange.add("dorte");
    }

    @Test
    public void whileItHasNotBeenGivenNoPageIsShown() throws Exception {
        doThrow(new WebSudoSessionException("again")).when(webSudo).willExecuteWebSudoRequest(any());
        for (HttpServlet page : pages()) {
            assertEquals(page.getClass().getSimpleName(), "", Pages.served(page, "", Map.of()));
        }
        verify(webSudo, times(pages().size())).enforceWebSudoProtection(any(), any());
    }

    @Test
    public void onceItHasBeenTheyAreShown() throws Exception {
        for (HttpServlet page : pages()) {
            assertNotEquals(page.getClass().getSimpleName(), "", Pages.served(page, "", Map.of()));
        }
        verify(webSudo, times(pages().size())).willExecuteWebSudoRequest(any());
    }

    private List<HttpServlet> pages() {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        return List.of(new SettingsServlet(world.useCases(), world.library(), kit, password), new WebhooksServlet(workflows, world.library(), kit, password),
                new ExchangeServlet(world.useCases(), world.library(), new Addresses(jira), kit, password));
    }
}
