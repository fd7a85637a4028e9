package dk.klar.rest;

import static dk.klar.rest.Office.fields;
import static dk.klar.rest.Office.sent;
import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.DITTE;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.PilotState;
import dk.klar.domain.portfolio.board.BoardItem;
import dk.klar.rest.Office.Answer;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;

/** What each route answers, held against the OpenAPI document. */
public class ResourcesTest {
    private final Office office = new Office();

    @Test
    public void anImplementationSaysWhereItStands() {
        JsonNode json = ok("Implementation", office.ask(desk -> new ImplementationResource(desk).overview("OMS-1")));
        assertEquals(10_042, json.at("/issue/id").asInt());
        assertEquals("OMS-1", json.at("/issue/key").asText());
        assertTrue(json.at("/rights/record").asBoolean());
        assertFalse(json.at("/rights/decide").asBoolean());
        assertEquals("ready", json.at("/gates/0/state").asText());
        assertEquals(16, json.at("/counts/pitfalls").asInt());
        assertEquals(1, json.at("/counts/gate-plans").asInt());
        assertFalse(json.get("counts").has("openings"));
    }

    @Test
    public void aGateSaysEverythingThatIsMissingAndWhereItIsMended() {
        office.world.use.record().remove(LARS, "OMS-1", Kind.DISCUSSION, "discussion", 1);
        JsonNode json = ok("Gate", office.ask(desk -> new GateResource(desk).verdict("OMS-1", "rollout")));
        assertEquals("not-met", json.get("outcome").asText());
        assertEquals("blocked", json.get("state").asText());
        JsonNode reason = json.at("/criteria/2/missing/0");
        assertEquals("med.none", reason.get("code").asText());
        assertEquals("discussions", reason.get("kind").asText());
        assertFalse(reason.get("text").asText().isBlank());
    }

    @Test
    public void aReasonNamesItsRule() {
        office.world.use.record().change(LARS, "OMS-1", Kind.PILOT, "pilot", 1, PilotFixture.realistic().without("whatDidNotWork").tree());
        JsonNode json = ok("Gate", office.ask(desk -> new GateResource(desk).verdict("OMS-1", "rollout")));
        assertEquals("PR14", json.at("/criteria/1/advice/0/rule").asText());
        assertEquals("whatDidNotWork", json.at("/criteria/1/advice/0/field").asText());
    }

    @Test
    public void passagesAreShownWithTheGate() {
        office.world.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        JsonNode json = ok("Gate", office.ask(desk -> new GateResource(desk).verdict("OMS-1", "rollout")));
        assertEquals("through", json.get("state").asText());
        assertEquals("met", json.at("/passages/0/fields/outcome").asText());
        assertEquals("LARS", json.at("/passages/0/created/name").asText());
    }

    @Test
    public void aGateThatIsNotThereIsNotFound() {
        assertEquals(404, office.ask(desk -> new GateResource(desk).verdict("OMS-1", "scaling")).status());
        assertEquals(404, office.ask(desk -> new RecordResource(desk).one("OMS-1", "gate-plans", "scaling")).status());
    }

    @Test
    public void aPlanIsReadAndWritten() {
        assertEquals("AREA", ok("Entry", office.ask(desk -> new RecordResource(desk).one("OMS-1", "gate-plans", "rollout"))).at("/fields/decidedAt").asText());
        Answer changed = office.as(DITTE).ask(desk -> new RecordResource(desk).change("OMS-1", "gate-plans", "rollout", null,
                sent(fields(1, DossierFixture.plan().with("decidedAt", "LOCAL").tree()))));
        assertEquals(2, ok("Entry", changed).get("version").asInt());
    }

    @Test
    public void everyKindIsListedAndReadOneByOne() {
        for (String kind : List.of("roles", "target-groups", "pilots", "discussions", "pitfalls")) {
            JsonNode list = ok("Entries", office.ask(desk -> new RecordResource(desk).all("OMS-1", kind)));
            assertTrue(list.get("mayWrite").asBoolean());
            for (JsonNode entry : list.get("entries")) {
                assertEquals(kind, entry.get("kind").asText());
                assertEquals(entry, ok("Entry", office.ask(desk -> new RecordResource(desk).one("OMS-1", kind, entry.get("key").asText()))));
            }
        }
    }

    @Test
    public void whoMayOnlyLookIsToldSo() {
        assertFalse(ok("Entries", office.as(METTE).ask(desk -> new RecordResource(desk).all("OMS-1", "pilots"))).get("mayWrite").asBoolean());
        assertFalse(ok("Entries", office.ask(desk -> new MunicipalityResource(desk).all("committees"))).get("mayWrite").asBoolean());
    }

    @Test
    public void aPilotCarriesItsSixteenVerdicts() {
        office.world.use.record().change(LARS, "OMS-1", Kind.PILOT, "pilot", 1, PilotFixture.realistic().with("sites[2].chances", "TYPICAL")
                .with("justifications[0]", PilotFixture.justification("PR5", "JUSTIFIED")).tree());
        JsonNode realism = ok("Entry", office.ask(desk -> new RecordResource(desk).one("OMS-1", "pilots", "pilot"))).get("realism");
        assertEquals(16, realism.size());
        assertEquals("JUSTIFIED", realism.get(4).get("outcome").asText());
        assertEquals("lars", realism.get(4).at("/justification/by").asText());
        assertFalse(realism.get(4).get("blocking").asBoolean());
        assertEquals("pr5.noHard", realism.get(4).at("/missing/0/code").asText());
        assertFalse(realism.get(0).has("justification"));
    }

    @Test
    public void aRecordIsAddedChangedAndRemoved() {
        Answer added = office.ask(desk -> new RecordResource(desk).add("OMS-1", "pilots", sent(fields(PilotFixture.realistic().tree()))));
        assertEquals(201, added.status());
        Described.as("Entry", added.json());
        String key = added.json().get("key").asText();
        Answer changed = office.ask(desk -> new RecordResource(desk).change("OMS-1", "pilots", key, null,
                sent(fields(1, PilotFixture.realistic().with("title", "Nyt").tree()))));
        assertEquals("Nyt", ok("Entry", changed).at("/fields/title").asText());
        Answer removed = office.ask(desk -> new RecordResource(desk).remove("OMS-1", "pilots", key, "2", null));
        assertEquals(204, removed.status());
        assertEquals(404, office.ask(desk -> new RecordResource(desk).one("OMS-1", "pilots", key)).status());
    }

    @Test
    public void aVersionMayComeInAHeader() {
        Answer changed = office.ask(desk -> new RecordResource(desk).change("OMS-1", "pilots", "pilot", "\"1\"",
                sent(fields(PilotFixture.realistic().tree()))));
        assertEquals(2, ok("Entry", changed).get("version").asInt());
        assertEquals(204, office.ask(desk -> new RecordResource(desk).remove("OMS-1", "pilots", "pilot", null, "\"2\"")).status());
    }

    @Test
    public void whoDoesNotSayWhichVersionIsAskedTo() {
        assertEquals("Fill this in.", office.ask(desk -> new RecordResource(desk).remove("OMS-1", "pilots", "pilot", null, null)).error("version"));
        Answer change = office.ask(desk -> new RecordResource(desk).change("OMS-1", "pilots", "pilot", null, sent(fields(PilotFixture.realistic().tree()))));
        assertEquals(400, change.status());
        assertEquals("Fill this in.", change.error("version"));
    }

    @Test
    public void aPitfallIsJudgedForTheFirstTimeFromVersionNought() {
        office.world.use.record().remove(LARS, "OMS-1", Kind.JUDGEMENT, "P1.1", 1);
        Answer judged = office.ask(desk -> new RecordResource(desk).change("OMS-1", "pitfalls", "P1.1", null,
                sent(fields(0, DossierFixture.handled().tree()))));
        assertEquals("P1.1", ok("Entry", judged).get("key").asText());
        assertEquals(404, office.ask(desk -> new RecordResource(desk).add("OMS-1", "pitfalls", sent(fields(DossierFixture.handled().tree())))).status());
    }

    @Test
    public void historyComesInPages() {
        JsonNode first = ok("History", office.ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", "0", "20")));
        assertEquals(20, first.get("changes").size());
        assertFalse(first.get("isLast").asBoolean());
        JsonNode second = ok("History", office.ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", "20", "20")));
        assertEquals(12, second.get("changes").size());
        assertTrue(second.get("isLast").asBoolean());
        assertEquals(20, second.get("start").asInt());
    }

    @Test
    public void aLimitBeyondWhatIsHandedOutStillSaysThatMoreFollows() {
        for (int i = 0; i < 300; i++) {
            office.world.use.record().add(LARS, "OMS-1", Kind.TARGET_GROUP, DossierFixture.targetGroup("Enhed " + i, "SSA", 1, "").tree());
        }
        for (String limit : List.of("100", "199", "200", "201", "2147483647")) {
            JsonNode page = ok("History", office.ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", "0", limit)));
            assertEquals(100, page.get("changes").size());
            assertFalse(page.get("isLast").asBoolean());
        }
        assertEquals(0, ok("History", office.ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", "0", "0"))).get("changes").size());
    }

    @Test
    public void whatIsNoCountIsRefusedByName() {
        for (String wrong : List.of("-1", "x", "", "1.5", "4294967295", "99999999999")) {
            assertEquals(400, office.ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", "0", wrong)).status());
            assertFalse(office.ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", wrong, "10")).error("start").isEmpty());
        }
    }

    @Test
    public void aChangeShowsItsFieldsInTheReadersWords() {
        office.world.use.record().change(OLGA, "OMS-1", Kind.PILOT, "pilot", 1, PilotFixture.realistic().with("title", "Nyt").tree());
        JsonNode change = ok("History", office.ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", "0", "1"))).at("/changes/0");
        assertEquals("CHANGED", change.get("action").asText());
        assertEquals("olga", change.get("by").asText());
        assertEquals("title", change.at("/differences/0/field").asText());
        assertEquals("Nyt", change.at("/differences/0/after").asText());
        assertFalse(change.at("/differences/0/label").asText().isBlank());
    }

    @Test
    public void everyKindThatIsWrittenHasAForm() {
        for (Kind kind : Kind.values()) {
            Answer form = office.ask(desk -> new FormResource(desk).form(kind.segment()));
            assertEquals((kind.door() != Door.KLAR) ? 200 : 404, form.status());
            if ((kind.door() != Door.KLAR)) {
                Described.as("Form", form.json());
                assertTrue(form.json().at("/groups/0/fields").size() > 0);
            }
        }
        assertEquals(404, office.ask(desk -> new FormResource(desk).form("scores")).status());
    }

    @Test
    public void formsSpeakTheReadersLanguage() {
        String english = office.ask(desk -> new FormResource(desk).form("pilots")).json().get("title").asText();
        String danish = office.in(new Locale("da", "DK")).ask(desk -> new FormResource(desk).form("pilots")).json().get("title").asText();
        assertFalse(english.equals(danish));
        assertEquals(english, office.in(Locale.FRENCH).ask(desk -> new FormResource(desk).form("pilots")).json().get("title").asText());
    }

    @Test
    public void committeesAreKeptByWhoAdministersKlar() {
        office.as(ADMIN);
        Answer added = office.ask(desk -> new MunicipalityResource(desk).add("committees", sent(fields(DossierFixture.committee("LOCAL").tree()))));
        assertEquals(201, added.status());
        Described.as("Entry", added.json());
        assertEquals(2, ok("Entries", office.ask(desk -> new MunicipalityResource(desk).all("committees"))).get("entries").size());
        Answer changed = office.ask(desk -> new MunicipalityResource(desk).change("committees", "area", null, sent(fields(1, DossierFixture.committee("MAIN").tree()))));
        assertEquals("MAIN", ok("Entry", changed).at("/fields/kind").asText());
        assertEquals(changed.json(), ok("Entry", office.ask(desk -> new MunicipalityResource(desk).one("committees", "area"))));
        assertEquals(204, office.ask(desk -> new MunicipalityResource(desk).remove("committees", "area", null, "2")).status());
        assertEquals(404, office.ask(desk -> new MunicipalityResource(desk).one("committees", "area")).status());
        assertEquals(403, office.as(LARS).ask(desk -> new MunicipalityResource(desk).add("committees", sent(fields(Map.of())))).status());
    }

    @Test
    public void settingsAreReadAndWritten() {
        office.as(ADMIN);
        assertEquals("OMS", office.ask(desk -> new SettingsResource(desk).all()).json().at("/projects/0/project").asText());
        JsonNode one = ok("ProjectSettings", office.ask(desk -> new SettingsResource(desk).one("OMS")));
        assertTrue(one.at("/issueTypes/0/on").asBoolean());
        JsonNode set = ok("ProjectSettings", office.ask(desk -> new SettingsResource(desk).set("OMS", sent(Map.of("on", List.of("impl", "task"))))));
        assertTrue(set.at("/issueTypes/1/on").asBoolean());
        assertEquals(400, office.ask(desk -> new SettingsResource(desk).set("OMS", sent(Map.of("on", List.of("bug"))))).status());
        for (Object wrong : new Object[] {Map.of("on", "impl"), Map.of("on", List.of(7)), Map.of("on", Arrays.asList((Object) null)), Map.of(), Map.of("off", List.of())}) {
            assertEquals(400, office.ask(desk -> new SettingsResource(desk).set("OMS", sent(wrong))).status());
        }
        assertEquals(403, office.as(LARS).ask(desk -> new SettingsResource(desk).one("OMS")).status());
    }

    @Test
    public void dashboardsCountByState() {
        office.world.use.publish().statesOf(ISSUE);
        JsonNode json = ok("GateStates", office.ask(desk -> new DashboardResource(desk).gateStates("rollout", " OMS , ", "")));
        assertEquals(Stream.of(GateState.values()).map(GateState::id).toList(), json.get("states").findValuesAsText("state"));
        assertEquals(1, json.at("/states/" + GateState.READY.ordinal() + "/count").asInt());
        assertEquals(1, json.at("/total/count").asInt());
        assertEquals(404, office.ask(desk -> new DashboardResource(desk).gateStates("scaling", "", "")).status());
        assertFalse(office.ask(desk -> new DashboardResource(desk).gateStates("rollout", "HEMMELIG", "")).error("projects").isEmpty());
    }

    @Test
    public void everyDashboardItemAnswersInTheSameShape() {
        office.world.use.publish().statesOf(ISSUE);
        office.world.use.countTheDay().run();
        for (BoardItem item : BoardItem.values()) {
            JsonNode json = ok("Board", office.ask(desk -> new DashboardResource(desk).item(item.id(), "OMS", "", "")));
            assertEquals(item.id(), json.get("item").asText());
            assertEquals(1, json.at("/total/count").asInt());
            assertTrue(json.at("/sheets/0/lines").size() > 0 || item == BoardItem.MISSING);
        }
        assertEquals(404, office.ask(desk -> new DashboardResource(desk).item("weather", "", "", "")).status());
    }

    @Test
    public void whatACountIsMadeOfIsOneThingAndIsThere() {
        office.world.use.publish().statesOf(ISSUE);
        for (String filter : List.of("sager", "-1", "1 OR 1=1", "9999999999999999999", "4711")) {
            assertFalse(filter, office.ask(desk -> new DashboardResource(desk).item("med", "", filter, "")).error("filter").isEmpty());
            assertFalse(filter, office.ask(desk -> new DashboardResource(desk).counts("med", "", filter)).error("filter").isEmpty());
            assertFalse(filter, office.ask(desk -> new DashboardResource(desk).gateStates("rollout", "", filter)).error("filter").isEmpty());
        }
        assertFalse(office.ask(desk -> new DashboardResource(desk).item("med", "OMS", "1", "")).error("filter").isEmpty());
        assertFalse(office.ask(desk -> new DashboardResource(desk).item("med", "HEMMELIG", "", "")).error("projects").isEmpty());
    }

    @Test
    public void pitfallsThatAreFollowedHaveALineEachAndWhatIsNoneIsNamed() {
        office.world.use.publish().statesOf(ISSUE);
        office.world.use.countTheDay().run();
        JsonNode two = ok("Board", office.ask(desk -> new DashboardResource(desk).item("pitfalls", "", "", "P4.4, P9.9,P1.2")));
        assertEquals(2, two.get("trend").size());
        assertTrue(two.toString(), two.get("notes").get(0).asText().contains("P9.9"));
        assertFalse(office.ask(desk -> new DashboardResource(desk).item("pitfalls", "", "", "P1.1,P1.2,P1.3,P1.4,P2.1")).error("pitfalls").isEmpty());
    }

    @Test
    public void implementationsAreCountedByWhatIsAskedForAndNothingElse() {
        JsonNode json = ok("Counts", office.ask(desk -> new DashboardResource(desk).counts("pilots", "", "")));
        assertEquals(Stream.of(PilotState.values()).map(PilotState::id).toList(), json.get("counts").findValuesAsText("value"));
        assertEquals(json.at("/total/count").asInt(), json.get("counts").findValues("count").stream().mapToInt(JsonNode::asInt).sum());
        ok("Counts", office.ask(desk -> new DashboardResource(desk).counts("unmet", "OMS", "")));
        assertEquals(404, office.ask(desk -> new DashboardResource(desk).counts("horoscope", "", "")).status());
        assertFalse(office.ask(desk -> new DashboardResource(desk).counts("med", "HEMMELIG", "")).error("projects").isEmpty());
    }

    @Test
    public void theDocumentItselfIsServed() {
        assertEquals("3.0.3", office.ask(desk -> new OpenApiResource().document()).json().get("openapi").asText());
    }

    private static JsonNode ok(String schema, Answer answer) {
        assertEquals(answer.json().toString(), 200, answer.status());
        Described.as(schema, answer.json());
        return answer.json();
    }
}
