package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import dk.klar.acceptance.support.Client;
import dk.klar.host.data.JiraData;
import dk.klar.host.scheduler.HostScheduler;
import dk.klar.host.web.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** After an upgrade, and when what all share has changed, everything is summed up anew: where it is much, by itself. */
public class RebuildIT {
    private static final JobId JOB = JobId.of("dk.klar.jira.rebuild");
    private static final String PAGE = "/plugins/servlet/klar/workflows";
    /** As dk.klar.usecase.MakeRounds has it. */
    private static final int AT_ONCE = 200;

    @Rule
    public final Nordby jira = new Nordby();

    @Test
    public void whatAnUpgradeLeftEmptyIsThereAgain() {
        sql("delete from \"AO_925DA9_SUMMARY\"");
        sql("delete from \"AO_925DA9_ROUND\"");
        assertFalse(get("dorthe", "/plugins/servlet/klar/portfolio").contains("AELD-1"));
        assertTrue(get("dorthe", PAGE).contains("begynder af sig selv"));
        run();
        assertTrue(get("dorthe", "/plugins/servlet/klar/portfolio").contains("AELD-1"));
        assertTrue(get("dorthe", PAGE).contains("Færdig"));
        assertEquals(403, Visitor.loggedIn(jira.baseUrl(), "lene").get(PAGE).status());
    }

    @Test
    public void manyAreSummedUpInTheBackgroundStoppedAndGoOnAfterARestart() {
        Client karin = as("karin");
        for (int i = 0; i <= AT_ONCE; i++) {
            karin.createImplementation("TEKN", "Vejsalt " + i);
        }
        run();
        assertEquals(0, count("klarPilot is not EMPTY"));

        Client.Answer saved = as("dorthe").put("/rest/klar/1/policies", Map.of("format", 1, "gates", Map.of("pilot", Map.of("inUse", true))));
        assertEquals(saved.text(), 200, saved.status());
        assertTrue(saved.text(), saved.at("/warnings").toString().contains("baggrunden"));
        assertEquals("answered at once", 0, count("klarPilot is not EMPTY"));

        Visitor dorthe = Visitor.loggedIn(jira.baseUrl(), "dorthe");
        String page = dorthe.get(PAGE).page();
        assertTrue(page, page.contains("REBUILD stop"));
        assertTrue(dorthe.post(PAGE, "round", "REBUILD stop").page().contains("REBUILD resume"));
        run();
        assertEquals("stopped", 0, count("klarPilot is not EMPTY"));

        jira.restart();
        dorthe = Visitor.loggedIn(jira.baseUrl(), "dorthe");
        assertTrue("a restart keeps it", dorthe.get(PAGE).page().contains("REBUILD resume"));
        dorthe.post(PAGE, "round", "REBUILD resume");
        run();
        assertEquals(count("klarNextGate is not EMPTY"), count("klarPilot is not EMPTY"));
        assertTrue(count("klarPilot is not EMPTY") > AT_ONCE);
        assertFalse(dorthe.get(PAGE).page().contains("<progress"));
        assertEquals("[]", as("dorthe").get("/rest/klar/1/committees").at("/warnings").toString());
    }

    private void run() {
        ((HostScheduler) jira.host().services().get(SchedulerService.class)).run(JOB);
    }

    private void sql(String statement) {
        jira.host().services().get(JiraData.class).sql().update(statement);
    }

    private int count(String jql) {
        Client.Answer answer = as("dorthe").get("/rest/api/2/search?maxResults=1&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        assertEquals(answer.text(), 200, answer.status());
        return answer.at("/total").asInt();
    }

    private Client as(String user) {
        return new Client(jira.baseUrl(), user, user);
    }

    private String get(String user, String path) {
        return Visitor.loggedIn(jira.baseUrl(), user).get(path).page();
    }
}
