package dk.klar.acceptance;

import static dk.klar.acceptance.support.Fields.body;
import static dk.klar.acceptance.support.Fields.day;
import static dk.klar.acceptance.support.Fields.handled;
import static dk.klar.acceptance.support.Fields.of;
import static dk.klar.acceptance.support.Fields.targetGroup;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.JiraUnderTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** Every route × every kind of user: what may be seen is seen, what may be done is done, nothing else. */
public class RightsTest {
    private static final Client LENE = JiraUnderTest.as("lene");
    private static String key;
    private static String group;

    /** Kinds of user: not logged in, without Browse, with Browse alone, recording, deciding, administering Klar. */
    private static final Map<String, Client> USERS = new LinkedHashMap<>();

    @BeforeClass
    public static void anImplementationInElderCare() {
        key = LENE.createImplementation("AELD", "Rettigheder");
        group = LENE.post("/rest/klar/1/implementations/" + key + "/target-groups", body(targetGroup("Nord"))).at("/key").asText();
        USERS.put("stranger", JiraUnderTest.asStranger());
        for (String user : List.of("gustav", "tina", "lene", "ole", "dorthe")) {
            USERS.put(user, JiraUnderTest.as(user));
        }
    }

    @Test
    public void readingAnImplementationTakesBrowse() {
        for (String path : List.of("", "/history", "/gates/rollout", "/roles", "/pilots", "/discussions", "/pitfalls",
                "/target-groups", "/target-groups/" + group, "/target-groups/" + group + "/history", "/titles", "/concerns", "/confidences", "/goals")) {
            assertStatuses("GET " + path, user -> user.get("/rest/klar/1/implementations/" + key + path),
                    401, 404, 200, 200, 200, 200);
        }
    }

    @Test
    public void writingTakesTheRightToRecord() {
        for (String kind : List.of("roles", "pilots", "discussions", "target-groups")) {
            assertStatuses("POST " + kind, user -> user.post("/rest/klar/1/implementations/" + key + "/" + kind, body(Map.of())),
                    401, 404, 403, 400, 400, 403);
        }
        assertStatuses("PUT", user -> user.put(path("target-groups/" + group), body(99, targetGroup("Nord"))), 401, 404, 403, 409, 409, 403);
        assertStatuses("DELETE", user -> user.delete(path("target-groups/" + group) + "?version=99"), 401, 404, 403, 409, 409, 403);
        assertStatuses("PUT pitfall", user -> user.put(path("pitfalls/P1.1"), body(99, handled())), 401, 404, 403, 404, 404, 403);
    }

    @Test
    public void whoMayLookMaySpeakAndChangeNothingButTheirOwn() {
        assertStatuses("POST concern", user -> user.post(path("concerns"), body(Map.of())), 401, 404, 400, 400, 400, 400);
        assertStatuses("POST confidence", user -> user.post(path("confidences"), of("openness", "WITHOUT_NAME", "fields", Map.of())),
                401, 404, 400, 400, 400, 400);
        String said = JiraUnderTest.as("bo").post(path("concerns"), body(of("nature", "QUESTION", "text", "Hvornår?"))).at("/key").asText();
        assertStatuses("PUT concern", user -> user.put(path("concerns/" + said), body(1, Map.of())), 401, 404, 403, 403, 403, 403);
        assertStatuses("DELETE concern", user -> user.delete(path("concerns/" + said) + "?version=1"), 401, 404, 403, 403, 403, 403);
        assertStatuses("PUT answer", user -> user.put(path("answers/" + said), body(0, Map.of())), 401, 404, 403, 400, 400, 403);
        assertEquals(204, JiraUnderTest.as("bo").delete(path("concerns/" + said) + "?version=1").status());
    }

    @Test
    public void onlyTheRepresentativeOpensTheLetterbox() {
        String tina = LENE.post(path("representatives"), body(of("person", JiraUnderTest.as("tina").key(), "function", "SHOP_STEWARD"))).at("/key").asText();
        assertStatuses("POST opening", user -> user.post(path("confidences/openings"), "{}"), 401, 404, 200, 403, 403, 403);
        assertEquals(204, LENE.delete(path("representatives/" + tina) + "?version=1").status());
        assertStatuses("POST opening", user -> user.post(path("confidences/openings"), "{}"), 401, 404, 403, 403, 403, 403);
    }

    @Test
    public void onlyItsManagerSaysYesToABenefit() {
        String benefit = LENE.post(path("benefits"), body(of("title", "Mindre støj", "kind", "TIME", "lineManager",
                JiraUnderTest.as("frida").key()))).at("/key").asText();
        String acceptance = path("benefits/" + benefit + "/acceptance");
        assertStatuses("PUT acceptance", user -> user.put(acceptance, of("version", 1)), 401, 404, 403, 403, 403, 403);
        assertEquals(200, JiraUnderTest.as("frida").put(acceptance, of("version", 1)).status());
        assertStatuses("DELETE acceptance", user -> user.delete(acceptance + "?version=2"), 401, 404, 403, 403, 403, 403);
    }

    @Test
    public void planningTheDecisionTakesTheRightToDecide() {
        assertStatuses("PUT plan", user -> user.put(path("gate-plans/rollout"),
                body(99, of("decidedAt", "AREA", "decidedOn", day(9)))), 401, 404, 403, 403, 404, 403);
    }

    @Test
    public void committeesAreKeptByThoseWhoAdministerKlar() {
        assertStatuses("GET committees", user -> user.get("/rest/klar/1/committees"), 401, 200, 200, 200, 200, 200);
        assertStatuses("POST committees", user -> user.post("/rest/klar/1/committees", body(Map.of())), 401, 403, 403, 403, 403, 400);
        for (String own : List.of("thresholds", "privacy-notice")) {
            assertStatuses("PUT " + own, user -> user.put("/rest/klar/1/" + own + "/only", body(99, Map.of())), 401, 403, 403, 403, 403, 404);
        }
        assertStatuses("settings", user -> user.get("/rest/klar/1/settings/projects/AELD"), 401, 403, 403, 403, 403, 200);
    }

    @Test
    public void formsDashboardsAndTheDescriptionTakeALogin() {
        for (String path : List.of("forms/pilots", "openapi.json", "dashboard/gate-states")) {
            assertStatuses(path, user -> user.get("/rest/klar/1/" + path), 401, 200, 200, 200, 200, 200);
        }
    }

    @Test
    public void nothingIsCountedForWhoMaySeeNothing() {
        Answer counts = JiraUnderTest.as("gustav").get("/rest/klar/1/dashboard/gate-states");
        assertEquals(0, counts.at("/total/count").asInt());
        assertTrue(JiraUnderTest.as("dorthe").get("/rest/klar/1/dashboard/gate-states").at("/total/count").asInt() >= 12);
    }

    @Test
    public void everyDescribedRouteAsksForALogin() {
        JsonNode paths = LENE.get("/rest/klar/1/openapi.json").at("/paths");
        assertTrue(paths.size() > 8);
        List<String> open = new ArrayList<>();
        paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (List.of("get", "post", "put", "delete").contains(method)) {
                String url = "/rest/klar/1" + path.getKey().replace("{issueKey}", key).replace("{gate}", "rollout")
                        .replace("implementations/" + key + "/{kind}", "implementations/" + key + "/roles").replace("{kind}", "committees").replace("{projectKey}", "AELD").replaceAll("\\{[^}]+}", "x");
                Answer answer = JiraUnderTest.asStranger().send(method.toUpperCase(), url, "application/json", "{}");
                if (answer.status() != 401) {
                    open.add(method + " " + url + " " + answer.status());
                }
            }
        }));
        assertEquals(List.of(), open);
    }

    private static String path(String below) {
        return "/rest/klar/1/implementations/" + key + "/" + below;
    }

    private interface Call {
        Answer by(Client user);
    }

    private static void assertStatuses(String what, Call call, int... expected) {
        List<Integer> statuses = new ArrayList<>();
        USERS.values().forEach(user -> statuses.add(call.by(user).status()));
        List<Integer> wanted = new ArrayList<>();
        for (int status : expected) {
            wanted.add(status);
        }
        assertEquals(what + " by " + USERS.keySet(), wanted, statuses);
    }
}
