package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.acceptance.support.Client;
import dk.klar.host.data.JiraData;
import dk.klar.host.web.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.ClassRule;
import org.junit.Test;

/** What the portfolio, the spreadsheet and JQL show is what each reader may see, and what is recorded. */
public class PortfolioIT {
    private static final String PAGE = "/plugins/servlet/klar/portfolio";

    @ClassRule
    public static final Nordby jira = new Nordby();

    @Test
    public void whoMaySeeOneProjectSeesThatProjectAloneInEveryNumberAndExport() {
        String all = get("dorthe", PAGE);
        assertTrue(all, all.contains("AELD-1") && all.contains("SKOLE-1") && all.contains("TEKN-1"));
        for (String path : List.of(PAGE, PAGE + "?format=csv", PAGE + "?group=unit&sort=-owner")) {
            String hers = get("lene", path);
            assertTrue(hers, hers.contains("AELD-1"));
            for (String secret : List.of("SKOLE-", "TEKN-", "KULT-", "Karin", "Robotplæneklippere")) {
                assertFalse(path + " tells of " + secret, hers.contains(secret));
            }
        }
        assertTrue(get("lene", PAGE).contains("af 5") || get("lene", PAGE).contains("of 5"));
        assertFalse(get("gustav", PAGE + "?format=csv").contains("AELD-"));
        assertTrue(get("lene", PAGE + "?project=SKOLE").contains("SKOLE"));
        assertEquals(404, status("lene", PAGE + "?project=SKOLE"));
        assertEquals(404, status("lene", PAGE + "?format=csv&project=SKOLE"));
        assertEquals("the same as one that is not there", 404, status("lene", PAGE + "?project=NOSUCH"));
    }

    @Test
    public void jqlFindsWhatTheTableShows() {
        assertEquals(List.of("AELD-5", "SKOLE-2", "TEKN-2"), found("dorthe", "klarMed = unplanned ORDER BY key"));
        assertEquals(List.of("AELD-5"), found("lene", "klarMed = unplanned"));
        assertEquals(List.of("AELD-3"), found("lene", "klarPilots = undecided"));
        assertTrue(found("dorthe", "klarUnmet = realistic-pilot AND project = TEKN").contains("TEKN-2"));
        assertEquals(List.of("AELD-1"), found("lene", "klarUnansweredSince <= \"2100-01-01\""));
        assertEquals(List.of(), found("gustav", "klarNextGate is not EMPTY"));
    }

    @Test
    public void aFunctionFindsConcernsThatWaitAndSaysWhatIsWrongWithItsArguments() {
        assertEquals(List.of("AELD-1"), found("lene", "issue in klarUnanswered(0)"));
        assertEquals(List.of("AELD-1"), found("lene", "project = AELD AND issue in KLARUNANSWERED(\"0\")"));
        assertEquals("said today", List.of(), found("lene", "issue in klarUnanswered(1)"));
        assertFalse(found("lene", "issue not in klarUnanswered(0)").contains("AELD-1"));
        assertEquals("whoever asks sees their own", List.of(), found("gustav", "issue in klarUnanswered(0)"));
        for (String wrong : List.of("klarUnanswered()", "klarUnanswered(1, 2)", "klarUnanswered(-1)", "klarUnanswered(soon)", "klarUnanswered(\"5' OR 1=1\")",
                "klarUnanswered(99999999999999999999)")) {
            Client.Answer answer = as("lene").get("/rest/api/2/search?jql=" + URLEncoder.encode("issue in " + wrong, StandardCharsets.UTF_8));
            assertEquals(wrong, 400, answer.status());
            assertTrue(answer.text(), answer.text().contains("klarUnanswered"));
        }
    }

    @Test
    public void functionsFindWhatTheAliasesDoAndWhoeverAsksSeesTheirOwn() {
        for (Map.Entry<String, String> same : Map.of("issue in klarMissing(\"med-discussion\", ROLES)", "klarUnmet in (med-discussion, roles)",
                "issue in klarMissing(\"med-discussion\", \"rollout\")", "klarUnmet = med-discussion AND klarNextGate = rollout",
                "issue in klarOpenPitfall(\"P4.4\", \"p1.3\", \"P2.1\", \"P3.4\")", "klarPitfall in (\"P4.4\", \"P1.3\", \"P2.1\", \"P3.4\")",
                "issue in klarBreached()", "klarPilot = breached OR klarRollout = breached OR klarOperation = breached",
                "issue in klarDecidedBetween(\"2000-01-01\", \"2100/01/01\")", "klarDecided is not EMPTY",
                "issue in klarDecidedBetween(\"2000-01-01\", \"2100-01-01\", go-with-conditions)", "klarOutcome = go-with-conditions").entrySet()) {
            List<String> all = found("dorthe", same.getKey());
            assertEquals(same.getKey(), found("dorthe", same.getValue()), all);
            List<String> hers = found("lene", same.getKey());
            assertEquals(same.getKey(), all.stream().filter(key -> key.startsWith("AELD-")).toList(), hers);
            assertEquals(same.getKey(), List.of(), found("gustav", same.getKey()));
        }
        assertTrue("the sample has some of each", found("dorthe", "issue in klarMissing(\"med-discussion\")").contains("TEKN-2"));
        assertFalse(found("lene", "issue in klarMissing(\"med-discussion\")").contains("TEKN-2"));
        assertFalse(found("lene", "issue in klarDecidedBetween(\"2000-01-01\", \"2100-01-01\")").isEmpty());
        assertFalse(found("dorthe", "issue in klarOpenPitfall(\"P4.4\", \"P1.3\", \"P2.1\", \"P3.4\")").isEmpty());
    }

    @Test
    public void functionsSayWhatIsWrongWhereAnAliasFindsNothing() {
        assertEquals("silent", List.of(), found("lene", "klarUnmet = realistic-pilots"));
        for (Map.Entry<String, String> wrong : Map.of("klarMissing(realistic-pilots)", "realistic-pilot,", "klarMissing()", "klarMissing(", "klarOpenPitfall(\"P4.5\")", "P4.4",
                "klarBreached(nowhere)", "pilot, rollout, operation", "klarDecidedBetween(\"2026-03-31\", \"2026-01-01\")", "2026-03-31",
                "klarDecidedBetween(\"2026-02-30\", \"2026-03-01\")", "2026-02-30", "klarMissing(\"roles' OR 1=1\")", "roles",
                "klarMissing(" + "roles, ".repeat(9_999) + "roles)", "10", "klarDecidedBetween(\"2026-01-01\", \"2026-01-02\", perhaps)", "go-with-conditions").entrySet()) {
            Client.Answer answer = as("lene").post("/rest/api/2/search", Map.of("jql", "issue in " + wrong.getKey()));
            assertEquals(answer.text(), 400, answer.status());
            assertTrue(answer.text(), answer.text().contains(wrong.getValue()) && answer.text().length() < 1_000);
        }
    }

    @Test
    public void roleFieldsAreSearchedByPersonByGroupAndByWhoeverAsks() {
        List<String> his = found("ole", "Forandringsejer = ole");
        assertTrue(his.toString(), his.contains("AELD-1"));
        assertEquals(his, found("ole", "Forandringsejer = currentUser()"));
        assertEquals("karin sees what ole does not", his, found("ole", "Forandringsejer in (currentUser(), karin)"));
        assertTrue(found("dorthe", "Forandringsejer in membersOf(jira-users)").containsAll(his));
        assertEquals("nobody of the digitalisation department owns one", List.of(), found("dorthe", "Forandringsejer in membersOf(digitalisering)"));
        assertEquals(List.of(), found("gustav", "Forandringsejer = ole"));
    }

    @Test
    public void whatIsRecordedStandsThereAtOnceAndWhatIsDeletedIsGone() {
        Client karin = as("karin");
        String key = karin.createImplementation("TEKN", "Vejsalt");
        String at = "/rest/klar/1/implementations/" + key;
        assertTrue(get("karin", PAGE + "?q=vejsalt").contains(key));
        assertEquals(201, karin.post(at + "/target-groups", Map.of("fields", Map.of("unit", "Materielgården", "profession", "Chauffør", "headcount", 3))).status());
        assertTrue(get("karin", PAGE + "?unit=Materielg%C3%A5rden").contains(key));
        assertEquals(201, karin.post(at + "/roles", Map.of("fields", Map.of("role", "OWNER", "person", karin.key()))).status());
        assertTrue(get("karin", PAGE + "?owner=" + karin.key()).contains(key));
        assertEquals(204, as("anna").delete("/rest/api/2/issue/" + key).status());
        assertFalse(get("karin", PAGE).contains(key));
        assertEquals(0, jira.host().services().get(JiraData.class).sql().count("select count(*) from \"AO_925DA9_SUMMARY\" where \"BODY\" like ?", "%Materielg%"));
    }

    private List<String> found(String user, String jql) {
        Client.Answer answer = as(user).get("/rest/api/2/search?maxResults=50&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        assertEquals(answer.text(), 200, answer.status());
        return StreamSupport.stream(answer.at("/issues").spliterator(), false).map(issue -> issue.get("key").asText()).sorted().toList();
    }

    private Client as(String user) {
        return new Client(jira.baseUrl(), user, user);
    }

    private String get(String user, String path) {
        return Visitor.loggedIn(jira.baseUrl(), user).get(path).page();
    }

    private int status(String user, String path) {
        return Visitor.loggedIn(jira.baseUrl(), user).get(path).status();
    }
}
