package dk.klar.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.usecase.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** Who administers Jira gives their password again before the settings change: anna does, dorte administers Klar alone. */
public class ConfirmationTest {
    private final World world = World.with(DossierFixture.empty());
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final Confirmation confirmation = new Confirmation(webSudo, workflows, world, () -> request);

    @Before
    public void thePasswordWasGivenLongAgo() throws Exception {
        workflows.mayChange.add("anna");
        doThrow(new WebSudoSessionException("again")).when(webSudo).willExecuteWebSudoRequest(any());
    }

    @Test
    public void whoAdministersJiraIsAskedAgain() {
        world.user = "anna";
        assertEquals("confirm", assertThrows(Refused.Forbidden.class, () -> confirmation.demand()).right());
    }

    @Test
    public void whoAdministersKlarAloneAndNobodyAtAllAreNot() throws Exception {
        world.user = "dorte";
        confirmation.demand();
        world.user = null;
        confirmation.demand();
        verify(webSudo, never()).willExecuteWebSudoRequest(any());
    }

    @Test
    public void everyChangeOfWhatIsSharedAsksForIt() {
        List<String> unguarded = Stream.of(MunicipalityResource.class, PoliciesResource.class).flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(PUT.class) || method.isAnnotationPresent(DELETE.class) || method.isAnnotationPresent(POST.class))
                .filter(method -> !method.isAnnotationPresent(Confirmed.class)).map(method -> method.getName()).toList();
        assertEquals("a trial changes nothing", List.of("tried"), unguarded);
        assertTrue(ConfirmedFilter.class.isAnnotationPresent(Confirmed.class));
        assertTrue("webhooks, to read them too", WebhooksResource.class.isAnnotationPresent(Confirmed.class));
    }
}
