package dk.klar.jira.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dk.klar.jira.Template;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import java.util.Map;
import org.junit.Test;

/** The workflow editor's screens. */
public class GateScreensTest {
    private final World world = World.with(DossierFixture.empty());
    private final KlarGateValidatorFactory screens = new KlarGateValidatorFactory(world.library());

    @Test
    public void theFormOffersTheGatesAndChoosesTheOneThatIsSet() {
        String html = Template.render("templates/workflow/gate-setting.vm", screens.getVelocityParams("edit-parameters", set("rollout")));
        assertTrue(html, html.contains("<option value=\"rollout\" selected=\"selected\">"));
    }

    @Test
    public void theFormForANewValidatorChoosesNone() {
        String html = Template.render("templates/workflow/gate-setting.vm", screens.getVelocityParams("input-parameters", null));
        assertTrue(html, html.contains("<option value=\"rollout\">"));
    }

    @Test
    public void theWorkflowKeepsTheGateThatWasSent() {
        assertEquals(Map.of("gate", "rollout"), screens.getDescriptorParams(Map.of("gate", new String[] {"rollout"})));
        assertEquals(Map.of("gate", ""), screens.getDescriptorParams(Map.of()));
    }

    @Test
    public void theViewNamesTheGateOrSaysThatThereIsNone() {
        assertTrue(view(set("rollout")).contains(world.library().texts().text("klar.gate.rollout")));
        assertEquals("The gate “&lt;b&gt;” does not exist. The transition stays blocked until one is chosen.", view(set("<b>")).strip());
    }

    @Test
    public void aValidatorWithoutSettingsIsDescribed() {
        RealisticPilotValidatorFactory plain = new RealisticPilotValidatorFactory(world.library());
        assertTrue(Template.render("templates/workflow/text.vm", plain.getVelocityParams("view", null)).contains("realistic conditions"));
        assertEquals(Map.of(), plain.getDescriptorParams(Map.of("gate", "x")));
    }

    private String view(ValidatorDescriptor descriptor) {
        return Template.render("templates/workflow/text.vm", screens.getVelocityParams("view", descriptor));
    }

    private static ValidatorDescriptor set(String gate) {
        ValidatorDescriptor descriptor = mock(ValidatorDescriptor.class);
        when(descriptor.getArgs()).thenReturn(Map.of("gate", gate));
        return descriptor;
    }
}
