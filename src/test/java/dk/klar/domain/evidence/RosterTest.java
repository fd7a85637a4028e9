package dk.klar.domain.evidence;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.people.UserKey;
import java.util.List;
import org.junit.Test;

/** People stand in evidence by number. */
public class RosterTest {
    private final Roster roster = new Roster();

    @Test
    public void aPersonHasOneNumberHoweverOftenTheyComeUp() {
        assertEquals("⟦1⟧", roster.token(new UserKey("olga")));
        assertEquals("⟦2⟧", roster.token(new UserKey("lars")));
        assertEquals("⟦1⟧", roster.token(new UserKey("olga")));
        assertEquals(List.of(new UserKey("olga"), new UserKey("lars")), roster.people());
    }

    @Test
    public void numbersReadAsNamesAndThoseThatNobodyHasStay() {
        roster.token(new UserKey("olga"));
        assertEquals("$1 siger nej. ⟦2⟧ ⟦0⟧ ⟦9999999⟧", roster.named("⟦1⟧ siger nej. ⟦2⟧ ⟦0⟧ ⟦9999999⟧", user -> "$1"));
    }

    /** As sha256sum has it. */
    @Test
    public void aFingerprintIsThatOfTheFile() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Fingerprint.of(""));
        assertEquals("ed9de9bbb8cbf0d8c2c5a64fe79a06432ddcf51c71c2a85a3e6ab8f4b3b1c2d0".length(), Fingerprint.of("æøå").length());
    }
}
