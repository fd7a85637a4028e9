package dk.klar.jira.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Where Klar is on, in Jira's plugin settings. */
public class JiraSwitchesTest {
    private final Map<String, Object> stored = new HashMap<>();
    private final JiraSwitches switches = new JiraSwitches(new Settings());

    @Test
    public void klarIsOffUntilItIsSwitchedOn() {
        assertFalse(switches.on(10_000, "3"));
        assertEquals(Set.of(), switches.issueTypes(10_000));
    }

    @Test
    public void itIsOnForTheProjectAndTheIssueType() {
        switches.set(10_000, Set.of("3", "4"));
        assertTrue(switches.on(10_000, "3"));
        assertFalse(switches.on(10_000, "5"));
        assertFalse(switches.on(10_001, "3"));
    }

    @Test
    public void eachProjectHasItsOwnFrozenKey() {
        switches.set(10_000, Set.of("4", "3"));
        assertEquals(Map.of("dk.klar.jira.on.10000", List.of("3", "4"), "dk.klar.jira.on", List.of("10000")), stored);
    }

    @Test
    public void theProjectsAreKnownThatItIsOnIn() {
        switches.set(10_000, Set.of("3"));
        switches.set(10_001, Set.of("3"));
        switches.set(10_000, Set.of());
        assertEquals(Set.of(10_001L), switches.projects());
    }

    @Test
    public void switchedOffLeavesNothingBehind() {
        switches.set(10_000, Set.of("3"));
        switches.set(10_000, Set.of());
        assertEquals(Map.of(), stored);
    }

    @Test
    public void sinceWhenItIsBeingTakenBackIsKeptUnderAFrozenKeyUntilItIs() {
        Instant since = Instant.parse("2026-06-17T01:00:00.123Z");
        assertEquals(Optional.empty(), switches.leaving(10_000));
        switches.leave(10_000, since);
        assertEquals(Map.of("dk.klar.jira.leaving.10000", "1781658000123"), stored);
        assertEquals(Optional.of(since), switches.leaving(10_000));
        assertEquals(Optional.empty(), switches.leaving(10_001));
        switches.left(10_000);
        assertEquals(Map.of(), stored);
    }

    @Test
    public void whatIsNoListIsTakenAsOff() {
        stored.put("dk.klar.jira.on.10000", "3");
        assertFalse(switches.on(10_000, "3"));
    }

    private final class Settings implements PluginSettingsFactory, PluginSettings {
        @Override
        public PluginSettings createGlobalSettings() {
            return this;
        }

        @Override
        public PluginSettings createSettingsForKey(String key) {
            throw new AssertionError("Klar's settings are global");
        }

        @Override
        public Object get(String key) {
            return stored.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return stored.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return stored.remove(key);
        }
    }
}
