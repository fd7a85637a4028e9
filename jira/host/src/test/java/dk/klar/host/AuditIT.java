package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.acceptance.support.Client;
import dk.klar.host.data.AuditRow;
import dk.klar.host.data.JiraData;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** What the municipality decides stands in Jira's audit log, with who did it. */
public class AuditIT {
    @Rule
    public final Nordby jira = new Nordby();

    @Test
    public void aPolicyThatIsSavedStandsInTheLog() {
        Client.Answer saved = new Client(jira.baseUrl(), "dorthe", "dorthe")
                .put("/rest/klar/1/gate-policies/pilot", Map.of("version", 0, "fields", Map.of("inUse", true)));
        assertEquals(saved.text(), 200, saved.status());
        AuditRow line = jira.host().services().get(JiraData.class).audit().newest(10).get(0);
        assertEquals("klar.audit.gate-policies", line.action());
        assertEquals("Klar: what a gate asks changed", jira.host().texts().text(Locale.ENGLISH, line.action()));
        assertEquals("Dorthe", jira.host().services().get(JiraData.class).users().byKey(line.authorKey().orElseThrow()).orElseThrow().displayName().split(" ")[0]);
        assertTrue(line.changes(), line.changes().contains("→"));
    }
}
