package dk.klar.acceptance;

import static dk.klar.acceptance.support.Fields.body;
import static dk.klar.acceptance.support.Fields.readyRole;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.JiraUnderTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** The role fields: Jira shows, sets and searches who is in a role; what makes them ready stays with Klar's record. */
public class RoleFieldsTest {
    private final Client lene = JiraUnderTest.as("lene");
    private String key;
    private String at;

    @Before
    public void anImplementation() {
        key = lene.createImplementation("AELD", "Rollefelter");
        at = "/rest/klar/1/implementations/" + key;
    }

    @Test
    public void aRoleRecordedInKlarStandsInJirasFieldAndIsFoundByJql() {
        assertEquals(201, lene.post(at + "/roles", body(readyRole("LEADER", lene.key(), ""))).status());
        assertEquals("lene", lene.get("/rest/api/2/issue/" + key).at("/fields/" + field("Forandringsleder") + "/0/name").asText());
        assertTrue(finds(lene, "Forandringsleder = currentUser()"));
        assertFalse(finds(JiraUnderTest.as("mads"), "Forandringsleder = currentUser()"));
    }

    @Test
    public void aPersonSetInJirasFieldIsARoleInKlarAndKeepsWhatWasRecorded() {
        assertEquals(204, set("Forandringsagenter", "mads", "lene").status());
        JsonNode roles = lene.get(at + "/roles").at("/entries");
        assertEquals(2, roles.size());
        assertEquals("AGENT", roles.at("/0/fields/role").asText());
        String mads = roles.at("/0/fields/person").asText().equals(lene.key()) ? roles.at("/1/key").asText() : roles.at("/0/key").asText();
        assertEquals(200, lene.put(at + "/roles/" + mads, body(1, readyRole("AGENT", JiraUnderTest.as("mads").key(), "Nord"))).status());

        assertEquals(204, set("Forandringsagenter", "mads").status());
        JsonNode left = lene.get(at + "/roles").at("/entries");
        assertEquals(1, left.size());
        assertEquals("Nord", left.at("/0/fields/unit").asText());
    }

    @Test
    public void severalLeadersAreRefusedAtTheField() {
        Answer refused = set("Forandringsleder", "mads", "lene");
        assertEquals(400, refused.status());
        assertFalse(refused.text(), refused.at("/errors/" + field("Forandringsleder")).asText().isBlank());
        assertEquals(0, lene.get(at + "/roles").at("/entries").size());
    }

    private Answer set(String fieldName, String... users) {
        List<Map<String, String>> people = List.of(users).stream().map(user -> Map.of("name", user)).toList();
        return lene.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of(field(fieldName), people)));
    }

    private String field(String name) {
        for (JsonNode field : lene.get("/rest/api/2/field").body()) {
            if (field.at("/name").asText().equals(name)) {
                return field.at("/id").asText();
            }
        }
        throw new AssertionError("no field " + name);
    }

    private boolean finds(Client client, String jql) {
        Answer found = client.get("/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql + " AND key = " + key, StandardCharsets.UTF_8));
        assertEquals(found.text(), 200, found.status());
        return found.at("/total").asInt() == 1;
    }
}
