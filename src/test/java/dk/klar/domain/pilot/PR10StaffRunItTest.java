package dk.klar.domain.pilot;

import org.junit.Test;

public class PR10StaffRunItTest extends RuleTest {
    public PR10StaffRunItTest() {
        super(PilotRule.PR10);
    }

    @Test
    public void metWhenAnEmployeeOfTheTargetGroupRunsIt() {
        met(pilot -> pilot);
    }

    @Test
    public void notMetWhenNobodyIsNamed() {
        misses(pilot -> pilot.without("responsible"), "pr10.nobody at responsible");
    }

    @Test
    public void notMetWhenSomebodyElseRunsIt() {
        for (String side : new String[] {"FIRST_LINE_MANAGER", "PROJECT", "SUPPLIER"}) {
            misses(pilot -> pilot.with("responsibleIs", side), "pr10.notStaff at responsibleIs");
        }
    }

    @Test
    public void notMetWhenNobodySaysWhichSideThePersonIsOn() {
        misses(pilot -> pilot.without("responsibleIs"), "pr10.notStaff at responsibleIs");
    }
}
