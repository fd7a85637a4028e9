package dk.klar.domain.people;

import static dk.klar.testing.DossierFixture.role;
import static dk.klar.testing.DossierFixture.targetGroup;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.record.Tree;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Roles and target groups as they are typed. */
public class PeopleTest {
    @Test
    public void anAgentIsThereForAUnit() {
        assertEquals(List.of("unit role.unit.required"), role("AGENT", "anna").faults());
        assertEquals(List.of(), role("AGENT", "anna").with("unit", "Nord").faults());
        assertEquals(List.of(), role("OWNER", "olga").faults());
    }

    @Test
    public void anAgentIsAManagerAnAmbassadorOrASuperUser() {
        assertEquals(List.of("MANAGER", "AMBASSADOR", "SUPER_USER"),
                Arrays.stream(RoleAssignment.AgentAs.values()).map(Enum::name).toList());
        assertEquals(List.of("agentAs field.choice"), role("AGENT", "anna").with("unit", "Nord").with("agentAs", "OWNER").faults());
    }

    @Test
    public void whoIsNamedInARoleHasSaidNothingYet() {
        RoleAssignment named = RoleAssignment.named(ChangeRole.AGENT, new UserKey("anna"), "Nord");
        assertEquals(Map.of("role", "AGENT", "person", "anna", "unit", "Nord"), Tree.of(named));
    }

    @Test
    public void aWeekHasNoMoreThan168Hours() {
        assertEquals(List.of(), role("OWNER", "olga").with("hoursNeeded", 168).with("hoursGranted", 168).faults());
        assertEquals(List.of("hoursNeeded field.range", "hoursGranted field.range"),
                role("OWNER", "olga").with("hoursNeeded", new BigDecimal("168.25")).with("hoursGranted", 169).faults());
    }

    @Test
    public void aTargetGroupHasAUnitAProfessionAndPeople() {
        assertEquals(List.of(), targetGroup("Nord", "SSA", 1, "").faults());
        assertEquals(List.of("headcount field.range"), targetGroup("Nord", "SSA", 0, "").faults());
        assertEquals(List.of("unit field.required", "profession field.required", "headcount field.required"),
                targetGroup(" ", "", 1, "iPad").without("headcount").faults());
    }

    @Test
    public void whatIsTypedByHandIsTheSameInAnyCase() {
        assertTrue(TargetGroup.same(" Plejecenter ÆBLE", "plejecenter æble "));
        assertFalse(TargetGroup.same("Plejecenter", "Plejecentret"));
    }

    @Test
    public void aUserKeyIsNeverBlank() {
        assertThrows(IllegalArgumentException.class, () -> new UserKey(" "));
        assertThrows(IllegalArgumentException.class, () -> new UserKey(null));
        assertEquals("anna", new UserKey("anna").toString());
    }
}
