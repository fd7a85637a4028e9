package dk.klar.jira.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.klar.domain.dossier.Section;
import dk.klar.jira.ReaderWorld;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** What the pages of an implementation say to an address that names something they do not have. */
public class WrongAddressTest {
    private final ReaderWorld world = new ReaderWorld();
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @Test
    public void whoAsksForASectionThatIsNoneIsShownThoseThatThereAreAndTheWayBack() throws IOException {
        String html = dossier("<b>pilot");

        verify(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        assertTrue(html, html.contains("no section “&lt;b&gt;pilot”"));
        for (Section section : Section.values()) {
            assertTrue(section.id(), html.contains("href=\"/jira/plugins/servlet/klar/dossier/ELDER-1#" + section.id() + "\""));
        }
        assertTrue(html, html.contains("<a href=\"/jira/plugins/servlet/klar/dossier/ELDER-1\">Back to the dossier</a>"));
        assertFalse(html, html.contains("There is no such issue"));
    }

    @Test
    public void itIsSaidInTheReadersLanguage() throws IOException {
        world.in(new Locale("da"));

        String html = dossier("pilot");

        assertTrue(html, html.contains("lang=\"da\"><p>Mappen har ikke noget afsnit, der hedder »pilot«."));
        assertTrue(html, html.contains(">Tilbage til mappen</a>"));
    }

    @Test
    public void whoMayNotSeeTheIssueLearnsNoMoreByAnUnknownSection() throws IOException {
        String html = Pages.served(Pages.dossierServlet(world), "/ELDER-2", Map.of("section", "pilot"), response);

        verify(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        assertTrue(html, html.contains("There is no such issue, or you may not see it."));
        assertFalse(html, html.contains("<a "));
    }

    @Test
    public void anEmptySectionAsksForNone() throws IOException {
        assertTrue(dossier("").contains("id=\"klar-dossier\""));
        verify(response, never()).setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    @Test
    public void aPassageThatIsNotThereIsNotTakenForTheIssue() throws IOException {
        HttpServlet evidence = Pages.evidenceServlet(world);
        for (String path : new String[] {"/ELDER-1/none", "/ELDER-1/", "/ELDER-1"}) {
            assertTrue(path, Pages.served(evidence, path, Map.of(), mock(HttpServletResponse.class)).contains("This is not there. Somebody may have removed it."));
        }
        assertTrue(Pages.served(evidence, "/ELDER-2/none", Map.of(), response).contains("There is no such issue, or you may not see it."));
        verify(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    @Test
    public void whereKlarIsOffThatIsSaid() throws IOException {
        world.off();

        String html = Pages.served(Pages.dossierServlet(world), "/ELDER-1", Map.of(), response);

        verify(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        assertTrue(html, html.contains("Klar is not switched on for this project and issue type."));
        assertEquals(html, Pages.served(Pages.dossierServlet(world), "/ELDER-1", Map.of("section", "pilot"), mock(HttpServletResponse.class)));
    }

    private String dossier(String section) throws IOException {
        return Pages.served(Pages.dossierServlet(world), "/" + ReaderWorld.ISSUE, Map.of("section", section), response);
    }
}
