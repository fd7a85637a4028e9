package dk.klar.host.workflow.xml;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import org.junit.Test;

/** A descriptor that a plugin has changed, brought back into the file. */
@SuppressWarnings("unchecked")
public class DescriptorPartsTest {
    @Test
    public void whatIsNotChangedStaysAsItWas() throws Exception {
        for (String sample : List.of(Samples.DEFAULT, Samples.IMPLEMENTATION, Samples.ODD)) {
            String xml = Samples.text(sample);
            assertEquals(sample, CanonicalXml.of(xml), CanonicalXml.of(taken(xml, WorkflowFile.readAccepted(xml).freshDescriptor())));
        }
    }

    @Test
    public void anAddedValidatorAndARemovedFunctionAreAllThatDiffers() throws Exception {
        String xml = Samples.text(Samples.IMPLEMENTATION);
        WorkflowDescriptor changed = WorkflowFile.readAccepted(xml).freshDescriptor();
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put("class.name", "com.example.Gate");
        changed.getAction(51).getValidators().add(validator);
        String there = taken(xml, changed);
        assertEquals(1, WorkflowFile.readAccepted(there).edit().parts(51, Kind.VALIDATOR).size());

        changed.getAction(51).getValidators().remove(validator);
        assertEquals(CanonicalXml.of(xml), CanonicalXml.of(taken(there, changed)));

        changed.getAction(51).getUnconditionalResult().getPostFunctions().remove(0);
        assertEquals(WorkflowFile.readAccepted(xml).edit().parts(51, Kind.FUNCTION).size() - 1,
                WorkflowFile.readAccepted(taken(xml, changed)).edit().parts(51, Kind.FUNCTION).size());
    }

    @Test
    public void conditionsInGroupsAreTakenOutAndTheOthersStay() throws Exception {
        String xml = Samples.text(Samples.ODD);
        WorkflowDescriptor changed = WorkflowFile.readAccepted(xml).freshDescriptor();
        int before = WorkflowFile.readAccepted(xml).edit().parts(211, Kind.CONDITION).size();
        ConditionsDescriptor outer = (ConditionsDescriptor) changed.getAction(211).getRestriction().getConditions().get(0);
        ConditionsDescriptor inner = (ConditionsDescriptor) outer.getConditions().stream().filter(ConditionsDescriptor.class::isInstance).findFirst().orElseThrow();
        inner.getConditions().remove(0);
        WorkflowEdit edit = WorkflowFile.readAccepted(taken(xml, changed)).edit();
        assertTrue(edit.parts(211, Kind.CONDITION).size() < before);
        assertFalse(edit.parts(211, Kind.CONDITION).isEmpty());

        changed.getAction(211).setRestriction(null);
        assertFalse(WorkflowFile.readAccepted(taken(xml, changed)).edit().xml().replaceAll("(?s).*<action id=\"211\"", "")
                .replaceAll("(?s)</action>.*", "").contains("restrict-to"));
    }

    @Test
    public void anyOtherChangeIsRefusedAloud() throws Exception {
        String xml = Samples.text(Samples.IMPLEMENTATION);
        WorkflowDescriptor renamed = WorkflowFile.readAccepted(xml).freshDescriptor();
        renamed.getAction(51).setName("Other");
        assertThrows(UnsupportedOperationException.class, () -> taken(xml, renamed));

        WorkflowDescriptor shorter = WorkflowFile.readAccepted(xml).freshDescriptor();
        ActionDescriptor gone = shorter.getAction(51);
        ((List<StepDescriptor>) shorter.getSteps()).forEach(step -> step.getActions().remove(gone));
        assertThrows(UnsupportedOperationException.class, () -> taken(xml, shorter));
    }

    private static String taken(String xml, WorkflowDescriptor changed) throws InvalidWorkflow {
        WorkflowEdit edit = WorkflowFile.readAccepted(xml).edit();
        edit.take(changed);
        return edit.xml();
    }
}
