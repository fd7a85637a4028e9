package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.acceptance.support.Client;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.Sql;
import dk.klar.host.scheduler.HostScheduler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.ClassRule;
import org.junit.Test;

/** Every number on a dashboard is of what its reader may see, and leads to exactly those issues. */
public class DashboardIT {
    private static final String ITEMS = "/rest/klar/1/dashboard/items/";
    private static final List<String> ALL = List.of("funnel", "missing", "pitfalls", "pilots", "med", "concerns", "watch");

    @ClassRule
    public static final Nordby jira = new Nordby();

    @Test
    public void whoMaySeeOneProjectOfThreeFindsThatProjectInEveryNumber() {
        for (String item : ALL) {
            JsonNode hers = item("lene", item, "");
            assertEquals(5, hers.at("/total/count").asInt());
            for (String secret : List.of("SKOLE", "TEKN", "KULT")) {
                assertFalse(item + " tells of " + secret, hers.toString().contains(secret));
            }
            assertEquals(item, numbers(hers), numbers(item("dorthe", item, "?projects=AELD")).replace("project in (\"AELD\") AND ", ""));
            everyNumberLeadsToAsMany("lene", hers);
            assertEquals(0, item("gustav", item, "").at("/total/count").asInt());
            assertFalse(item("gustav", item, "").toString().contains("AELD"));
        }
    }

    @Test
    public void threeImplementationsThatMissTheNextMedMeetingAreFoundOnTheCalendar() {
        JsonNode misses = line(item("dorthe", "med", ""), "Miss the next meeting", "Når ikke næste møde");
        assertEquals(3, misses.at("/cells/0/count").asInt());
        assertEquals(3, found("dorthe", misses.at("/cells/0/jql").asText()));
    }

    @Test
    public void aSourceThatIsGoneOrNonsenseIsRefusedByItsField() {
        Client dorthe = as("dorthe");
        String own = created(as("lene").post("/rest/api/2/filter", Map.of("name", "Mine", "jql", "project = AELD")));
        String gone = created(dorthe.post("/rest/api/2/filter", Map.of("name", "Gone", "jql", "project = AELD")));
        assertEquals(204, dorthe.delete("/rest/api/2/filter/" + gone).status());
        for (String item : List.of("missing", "med")) {
            for (String projects : List.of("GONE", "AELD,GONE", "KULT%20OR%201=1", "%22")) {
                refused("projects", dorthe.get(ITEMS + item + "?projects=" + projects));
            }
            refused("projects", as("lene").get(ITEMS + item + "?projects=SKOLE"));
            for (String filter : List.of(gone, own, "Mine", "-1", "1%20OR%201=1", "99999999999999999999")) {
                refused("filter", dorthe.get(ITEMS + item + "?filter=" + filter));
            }
            refused("filter", dorthe.get(ITEMS + item + "?filter=" + gone + "&projects=AELD"));
            assertEquals(5, item("lene", item, "?filter=" + own).at("/total/count").asInt());
        }
        refused("filter", dorthe.get("/rest/klar/1/dashboard/counts?by=med&filter=" + gone));
        assertEquals(404, dorthe.get(ITEMS + "weather").status());
    }

    @Test
    public void aSavedFilterIsCountedAsItsReaderMaySeeIt() {
        String filter = created(as("dorthe").post("/rest/api/2/filter", Map.of("name", "Pilots", "jql", "klarUnmet = realistic-pilot OR key = AELD-1", "shared", true)));
        int all = found("dorthe", "filter = " + filter);
        int hers = found("lene", "filter = " + filter);
        assertTrue(all > hers && hers > 0);
        for (String item : ALL) {
            assertEquals(all, item("dorthe", item, "?filter=" + filter).at("/total/count").asInt());
            assertEquals(hers, item("lene", item, "?filter=" + filter).at("/total/count").asInt());
        }
        everyNumberLeadsToAsMany("lene", item("lene", "missing", "?filter=" + filter));
    }

    @Test
    public void theRoundKeepsOneRowADayForEachProjectAndOnlyWhoSeesAllOfAProjectIsShownItsTrend() {
        HostScheduler scheduler = (HostScheduler) jira.host().services().get(SchedulerService.class);
        Sql sql = jira.host().services().get(JiraData.class).sql();
        scheduler.run(JobId.of("dk.klar.jira.daily-round"));
        Map<String, JsonNode> today = counted(sql, LocalDate.now());
        assertEquals(4, today.size());
        scheduler.run(JobId.of("dk.klar.jira.daily-round"));
        assertEquals("again on the same day", today, counted(sql, LocalDate.now()));
        assertEquals("the sample's counts end with how it stands", today, counted(sql, LocalDate.now().minusDays(1)));

        JsonNode pitfalls = item("lene", "pitfalls", "");
        assertEquals("AELD, all, and since thirty days ago", 3, pitfalls.at("/sheets/0/columns").size());
        assertEquals("P3.2 has struck again", "+1", pitfalls.at("/sheets/0/lines/9/cells/2/text").asText());
        JsonNode followed = item("lene", "pitfalls", "?pitfalls=P3.2,P2.4").get("trend");
        assertEquals(List.of("P3.2", "P2.4"), followed.findValuesAsText("label").stream().map(label -> label.substring(0, 4)).toList());
        assertEquals("and so stands on the board", 2, last(followed, 0));
        assertEquals("her five, and nobody else's", 5, last(item("lene", "funnel", "").get("trend"), 0) + last(item("lene", "funnel", "").get("trend"), 1));
        assertEquals(12, last(item("dorthe", "funnel", "").get("trend"), 0) + last(item("dorthe", "funnel", "").get("trend"), 1));

        try {
            hideOne(sql);
            JsonNode part = item("lene", "funnel", "");
            assertEquals(4, part.at("/total/count").asInt());
            assertFalse("the counts of the days were of five", part.has("trend"));
            assertEquals("administering Klar is no way around it", 7, last(item("dorthe", "funnel", "").get("trend"), 0) + last(item("dorthe", "funnel", "").get("trend"), 1));
        } finally {
            sql.update("update JIRA_ISSUE set SECURITY_LEVEL_ID = null");
        }
    }

    /** What is kept of a day, by project. */
    private static Map<String, JsonNode> counted(Sql sql, LocalDate day) {
        Map<String, JsonNode> bodies = new TreeMap<>();
        for (String row : sql.list(String.class, "select \"PROJECT\" || ' ' || \"BODY\" from \"AO_925DA9_TALLY\" where \"ON_DAY\" = ?", day.toString())) {
            bodies.put(row.substring(0, row.indexOf(' ')), read(row.substring(row.indexOf(' '))));
        }
        return bodies;
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static int last(JsonNode trend, int series) {
        JsonNode points = trend.get(series).get("points");
        return points.get(points.size() - 1).get("value").asInt();
    }

    /** A level that nobody is in: one of AELD's is seen by nobody any more. */
    private static void hideOne(Sql sql) {
        sql.update("insert into JIRA_SECURITY_SCHEME (NAME) values ('Secret')");
        sql.update("insert into JIRA_SECURITY_LEVEL (SCHEME_ID, NAME, DESCRIPTION) select ID, 'Nobody', '' from JIRA_SECURITY_SCHEME where NAME = 'Secret'");
        sql.update("update JIRA_ISSUE set SECURITY_LEVEL_ID = (select ID from JIRA_SECURITY_LEVEL where NAME = 'Nobody')"
                + " where NUMBER_IN_PROJECT = 2 and PROJECT_ID = (select ID from JIRA_PROJECT where PROJECT_KEY = 'AELD')");
    }

    /** Of concerns, which are not issues, there are at least as many as implementations. */
    private void everyNumberLeadsToAsMany(String user, JsonNode board) {
        assertEquals(board.at("/total/count").asInt(), found(user, board.at("/total/jql").asText()));
        Map<String, Integer> counts = new TreeMap<>();
        board.get("sheets").findParents("count").forEach(cell -> counts.put(cell.get("jql").asText(), cell.get("count").asInt()));
        counts.forEach((jql, count) -> {
            int found = found(user, jql);
            assertTrue(jql + " finds " + found + ", not " + count, board.get("item").asText().equals("concerns") ? count >= found : count == found);
        });
    }

    private static String numbers(JsonNode board) {
        StringBuilder all = new StringBuilder();
        for (JsonNode sheet : board.get("sheets")) {
            for (JsonNode line : sheet.get("lines")) {
                line.get("cells").forEach(cell -> all.append(line.get("head").asText()).append(' ').append(cell.get("text").asText()).append(' ')
                        .append(cell.path("jql").asText()).append('\n'));
            }
        }
        return all.toString();
    }

    private static JsonNode line(JsonNode board, String... heads) {
        for (JsonNode sheet : board.get("sheets")) {
            for (JsonNode line : sheet.get("lines")) {
                if (List.of(heads).contains(line.get("head").asText())) {
                    return line;
                }
            }
        }
        throw new AssertionError("no such line in " + board);
    }

    private static void refused(String field, Client.Answer answer) {
        assertEquals(answer.text(), 400, answer.status());
        assertFalse(answer.text(), answer.at("/errors/" + field).asText().isEmpty());
    }

    private static String created(Client.Answer answer) {
        assertEquals(answer.text(), 200, answer.status());
        return answer.at("/id").asText();
    }

    private JsonNode item(String user, String item, String query) {
        Client.Answer answer = as(user).get(ITEMS + item + query);
        assertEquals(item + " " + answer.text(), 200, answer.status());
        return answer.at("");
    }

    private int found(String user, String jql) {
        Client.Answer answer = as(user).get("/rest/api/2/search?maxResults=1&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        assertEquals(jql + " " + answer.text(), 200, answer.status());
        return answer.at("/total").asInt();
    }

    private Client as(String user) {
        return new Client(jira.baseUrl(), user, user);
    }
}
