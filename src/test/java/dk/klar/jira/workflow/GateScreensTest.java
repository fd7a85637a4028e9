package dk.klar.jira.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.loader.ConditionDescriptor;
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
    public void theWorkflowKeepsWhatWasSent() {
        assertEquals(Map.of("gate", "rollout", "elsewhere", "shut"),
                screens.getDescriptorParams(Map.of("gate", new String[] {"rollout"}, "elsewhere", new String[] {"shut"})));
        assertEquals(Map.of("gate", "", "elsewhere", "through"), screens.getDescriptorParams(Map.of()));
        assertEquals(Map.of("gate", "rollout"), new RecordPassageFunctionFactory(world.library())
                .getDescriptorParams(Map.of("gate", new String[] {"rollout"}, "elsewhere", new String[] {"shut"})));
    }

    @Test
    public void theFormOffersToHoldBackWhereKlarIsOffAndLetsThroughUnlessToldOtherwise() {
        assertTrue(form(null).contains("<option value=\"through\" selected=\"selected\">"));
        assertTrue(form(descriptor(Map.of("gate", "rollout"))).contains("<option value=\"through\" selected=\"selected\">"));
        assertTrue(form(shut()).contains("<option value=\"shut\" selected=\"selected\">"));
    }

    @Test
    public void theFormOfThePassageOffersTheGatesOnly() {
        String html = Template.render("templates/workflow/gate-setting.vm",
                new RecordPassageFunctionFactory(world.library()).getVelocityParams("input-parameters", null));
        assertTrue(html, html.contains("klar-gate") && !html.contains("elsewhere"));
    }

    @Test
    public void theViewSaysWhatBecomesOfIssuesForWhichKlarIsOff() {
        String more = world.library().texts().text("klar.workflow.elsewhere.view");
        assertTrue(view(shut()).contains(more));
        assertFalse(view(set("rollout")).contains(more));
    }

    @Test
    public void theConditionHasTheValidatorsFormAndAViewOfItsOwn() {
        KlarGateConditionFactory condition = new KlarGateConditionFactory(world.library());
        ConditionDescriptor descriptor = mock(ConditionDescriptor.class);
        when(descriptor.getArgs()).thenReturn(Map.of("gate", "rollout", "elsewhere", "shut"));
        assertEquals(screens.getVelocityParams("edit-parameters", shut()), condition.getVelocityParams("edit-parameters", descriptor));
        String view = Template.render("templates/workflow/text.vm", condition.getVelocityParams("view", descriptor));
        assertTrue(view, view.contains("hidden until") && view.contains(world.library().texts().text("klar.workflow.elsewhere.view")));
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

    private String form(ValidatorDescriptor descriptor) {
        return Template.render("templates/workflow/gate-setting.vm", screens.getVelocityParams("edit-parameters", descriptor));
    }

    private static ValidatorDescriptor set(String gate) {
        return descriptor(Map.of("gate", gate));
    }

    private static ValidatorDescriptor shut() {
        return descriptor(Map.of("gate", "rollout", "elsewhere", "shut"));
    }

    private static ValidatorDescriptor descriptor(Map<String, String> args) {
        ValidatorDescriptor descriptor = mock(ValidatorDescriptor.class);
        when(descriptor.getArgs()).thenReturn(args);
        return descriptor;
    }
}
