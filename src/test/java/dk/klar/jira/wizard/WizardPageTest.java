package dk.klar.jira.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.World;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.wizard.WizardPage.Asked;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.usecase.port.SetupStep.Wish;
import org.junit.Before;
import org.junit.Test;

/** What stands on the page before a project is chosen. */
public class WizardPageTest {
    private static final UserKey ANNA = new UserKey("anna");
    private final World world = World.with(DossierFixture.empty());
    private WizardPage page;

    @Before
    public void annaMaySetUpProjects() {
        InMemoryWorkflows workflows = new InMemoryWorkflows();
        workflows.mayChange.add("anna");
        world.mayAdminister.add("anna");
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        page = WizardPage.on(mock(Lookup.class), world.useCases(), workflows, world, mock(PluginSettingsFactory.class), world.library(), new Addresses(jira));
    }

    @Test
    public void aStepThatFailedIsNamed() {
        assertTrue(of("", "project").failed().startsWith("Jira failed at “Project”."));
    }

    @Test
    public void whatTheAddressSaysThatMeansNothingIsPassedOver() {
        WizardView view = of("nonsense", "nonsense");

        assertEquals("", view.news());
        assertEquals("", view.failed());
    }

    private WizardView of(String news, String failed) {
        return page.of(ANNA, new Asked(new Wish("", "", false), news, failed));
    }
}
