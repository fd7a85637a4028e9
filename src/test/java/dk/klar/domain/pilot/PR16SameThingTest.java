package dk.klar.domain.pilot;

import org.junit.Test;

public class PR16SameThingTest extends RuleTest {
    public PR16SameThingTest() {
        super(PilotRule.PR16);
    }

    @Test
    public void metWhenTheSameVersionIsRolledOut() {
        met(pilot -> pilot);
    }

    @Test
    public void capitalsMakeNoOtherVersion() {
        met(pilot -> pilot.with("versionTested", "v4.2 A").with("versionRolledOut", "V4.2 a"));
    }

    @Test
    public void notMetWhenAnotherVersionIsRolledOut() {
        misses(pilot -> pilot.with("versionRolledOut", "5.0"), "pr16.differs at versionRolledOut");
    }

    @Test
    public void notMetWhenAVersionIsNotStated() {
        misses(pilot -> pilot.without("versionTested"), "pr16.noVersion at versionTested");
        misses(pilot -> pilot.without("versionRolledOut"), "pr16.noVersion at versionRolledOut");
    }
}
