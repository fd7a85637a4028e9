package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klar.acceptance.support.Client;
import dk.klar.host.data.JiraData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Out of Klar and into an empty dossier: what somebody sees, no more; what travels, whole; nonsense, refused in words. */
public class ExchangeIT {
    private static final String EXCHANGE = "/rest/klar/1/exchange";

    @ClassRule
    public static final Nordby jira = new Nordby();

    private static Client ole;

    /** Ole records and decides in AELD and sees no other project; here he administers Klar, too. */
    @BeforeClass
    public static void oleAdministersKlar() {
        JiraData data = jira.host().services().get(JiraData.class);
        data.groups().create("klar");
        data.groups().add("klar", data.users().byName("ole").orElseThrow().userKey());
        data.permissionSchemes().grantGlobally("dk.klar.jira.administer", Optional.of("klar"));
        ole = new Client(jira.baseUrl(), "ole", "ole");
    }

    @Test
    public void whoSeesOneProjectTakesThatProjectOutAlone() {
        JsonNode all = ok(new Client(jira.baseUrl(), "dorthe", "dorthe").get(EXCHANGE));
        assertTrue(issues(all).containsAll(List.of("AELD-1", "SKOLE-1", "TEKN-1")));
        Client.Answer his = ole.get(EXCHANGE + "?history=true");
        assertEquals(issues(all).stream().filter(key -> key.startsWith("AELD-")).toList(), issues(ok(his)));
        for (String secret : List.of("SKOLE-", "TEKN-", "KULT-", "karin", "Robotplæneklippere")) {
            assertFalse(secret, his.text().contains(secret));
        }
        assertEquals(List.of("TEKN-1"), issues(ok(new Client(jira.baseUrl(), "dorthe", "dorthe").get(EXCHANGE + "?project=TEKN"))).subList(0, 1));
        assertEquals(403, new Client(jira.baseUrl(), "lene", "lene").get(EXCHANGE).status());
        assertEquals(404, new Client(jira.baseUrl(), "gustav", "gustav").get("/rest/klar/1/implementations/AELD-1/exchange").status());
        assertEquals(404, ole.get("/rest/klar/1/implementations/SKOLE-1/exchange").status());
        assertEquals(200, new Client(jira.baseUrl(), "frida", "frida").get("/rest/klar/1/implementations/AELD-1/exchange?history=true").status());
    }

    @Test
    public void aRoundTripIntoAnEmptyDossierGivesWhatTravels() {
        String there = ole.createImplementation("AELD", "Den samme i et andet Klar");
        JsonNode document = ok(ole.get("/rest/klar/1/implementations/AELD-1/exchange"));
        Map<String, Object> asked = Map.of("document", document, "issues", Map.of("AELD-1", there));
        JsonNode shown = ok(ole.post(EXCHANGE + "/preview", asked));
        assertEquals(0, ok(ole.get("/rest/klar/1/implementations/" + there + "/exchange")).at("/implementations/0/records").size());
        JsonNode done = ok(ole.post(EXCHANGE + "/import", asked));
        assertEquals(shown.get("parts"), done.get("parts"));
        assertEquals(there, done.at("/parts/1/here").asText());
        assertTrue(done.toString(), done.at("/parts/1/counts/MADE").asInt() > 20);

        JsonNode from = document.at("/implementations/0/records");
        JsonNode to = ok(ole.get("/rest/klar/1/implementations/" + there + "/exchange")).at("/implementations/0/records");
        int compared = 0;
        for (JsonNode line : done.at("/parts/1/records")) {
            if (line.get("what").asText().equals("MADE")) {
                assertEquals(withoutActs(record(from, line)), withoutActs(record(to, line)));
                compared++;
            } else {
                assertFalse(line.toString(), line.get("why").asText().isEmpty());
                assertTrue(line.toString(), record(to, line).isMissingNode());
            }
        }
        assertEquals(done.at("/parts/1/counts/MADE").asInt(), compared);
        assertEquals("a second time nothing is to do", 0, ok(ole.post(EXCHANGE + "/import", asked)).at("/parts/1/counts/MADE").asInt());
        assertTrue(ole.get("/rest/klar/1/implementations/" + there + "/gates/rollout").at("/passages").isEmpty());
    }

    @Test
    public void whatCannotBeReadIsRefusedAndNothingIsSaved() {
        String there = ole.createImplementation("AELD", "Tom");
        ObjectNode document = (ObjectNode) ok(ole.get("/rest/klar/1/implementations/AELD-1/exchange"));
        String text = "{\"document\":" + document + ",\"issues\":{\"AELD-1\":\"" + there + "\"}}";
        Client.Answer truncated = ole.send("POST", EXCHANGE + "/import", "application/json", text.substring(0, text.length() - 40));
        assertEquals(400, truncated.status());
        assertTrue(truncated.text(), truncated.text().contains("JSON"));
        assertEquals(413, ole.send("POST", EXCHANGE + "/import", "application/json", "{\"document\":\"" + "x".repeat(11_000_000) + "\"}").status());
        assertEquals(400, ole.post(EXCHANGE + "/import", Map.of("document", document.deepCopy().put("version", 2))).status());
        ObjectNode broken = document.deepCopy();
        ((ObjectNode) broken.at("/implementations/0/records/target-groups/0/fields")).put("headcount", "mange");
        JsonNode refused = ok(ole.post(EXCHANGE + "/import", Map.of("document", broken, "issues", Map.of("AELD-1", there))));
        assertTrue(refused.toString(), refused.at("/parts/1/refused/0/field").asText().endsWith(".headcount"));
        assertEquals(0, ok(ole.get("/rest/klar/1/implementations/" + there + "/exchange")).at("/implementations/0/records").size());
        assertEquals(403, new Client(jira.baseUrl(), "lene", "lene").post(EXCHANGE + "/import", Map.of("document", document)).status());
    }

    private static JsonNode withoutActs(JsonNode record) {
        ObjectNode fields = record.get("fields").deepCopy();
        fields.remove(List.of("acceptedBy", "justifications"));
        if (record.get("fields").has("acceptedBy")) {
            fields.remove("acceptedOn");
        }
        return fields;
    }

    private static JsonNode record(JsonNode records, JsonNode line) {
        return StreamSupport.stream(records.path(line.get("kind").asText()).spliterator(), false)
                .filter(record -> record.get("key").equals(line.get("key"))).findFirst().orElse(records.at("/no-such"));
    }

    private static List<String> issues(JsonNode document) {
        return StreamSupport.stream(document.get("implementations").spliterator(), false).map(part -> part.get("issue").asText()).sorted().toList();
    }

    private static JsonNode ok(Client.Answer answer) {
        assertEquals(answer.text(), 200, answer.status());
        return answer.body();
    }
}
