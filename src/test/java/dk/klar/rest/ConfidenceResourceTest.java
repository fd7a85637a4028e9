package dk.klar.rest;

import static dk.klar.rest.Office.fields;
import static dk.klar.rest.Office.sent;
import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.representative;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static dk.klar.testing.World.TINA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.rest.Office.Answer;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** What is answered of what was said in confidence: to its author, to the representative, to all the others. */
public class ConfidenceResourceTest {
    private static final String ALL = "/implementations/{issueKey}/confidences";
    private static final String MINE = ALL + "/mine";

    private final Office office = new Office(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("tina")));

    @Test
    public void whoSpeaksGetsACodeAndNothingElse() {
        Answer said = say("WITHOUT_NAME", concern());
        assertEquals(201, said.status());
        assertEquals(Set.of("code"), names(Described.as("post " + ALL, said)));
        assertEquals("0000-0000-0000-0001", said.json().get("code").asText());
    }

    @Test
    public void whoeverReadsItKnowsWhoHearsAndWhetherTheyDo() {
        JsonNode json = Described.as("get " + ALL, office.as(METTE).ask(desk -> new ConfidenceResource(desk).disclosed("OMS-1")));
        assertEquals("TINA", json.at("/representatives/0/name").asText());
        assertFalse(json.get("mayHear").asBoolean());
        assertFalse(json.get("mayAnswer").asBoolean());
        assertEquals(0, json.get("disclosed").size());
        assertTrue(office.as(TINA).ask(desk -> new ConfidenceResource(desk).disclosed("OMS-1")).json().get("mayHear").asBoolean());
        assertTrue(office.as(LARS).ask(desk -> new ConfidenceResource(desk).disclosed("OMS-1")).json().get("mayAnswer").asBoolean());
    }

    @Test
    public void othersReadNeitherWeekNorAuthorNorWhatWasAdded() {
        manySay(5);
        office.ask(desk -> new ConfidenceResource(desk).add("OMS-1", sent(Map.of("code", "0000-0000-0000-0001", "text", "Mere"))));
        JsonNode json = Described.as("get " + ALL, office.as(METTE).ask(desk -> new ConfidenceResource(desk).disclosed("OMS-1")));
        assertEquals(5, json.get("disclosed").size());
        json.get("disclosed").forEach(one -> assertEquals(Set.of("id", "version", "fields", "answer"), names(one)));
        assertFalse(json.toString(), json.toString().contains("Mere") || json.toString().contains("2026"));
    }

    @Test
    public void theRepresentativeReadsAllOfIt() {
        say("WITHOUT_NAME", concern());
        office.as(METTE);
        say("TO_REPRESENTATIVE", concern("Til dig"));
        JsonNode letters = Described.as("post " + ALL + "/openings",
                office.as(TINA).ask(desk -> new ConfidenceResource(desk).open("OMS-1"))).get("confidences");
        assertEquals(2, letters.size());
        for (JsonNode letter : letters) {
            boolean named = letter.get("openness").asText().equals("TO_REPRESENTATIVE");
            assertEquals(named ? "METTE" : "", letter.at("/author/name").asText());
            assertEquals("2026-06-15", letter.get("week").asText());
            assertFalse(letter.get("disclosed").asBoolean());
        }
    }

    @Test
    public void theAuthorFollowsItByItsCode() {
        say("WITHOUT_NAME", concern("Vi når det ikke"));
        JsonNode mine = Described.as("post " + MINE, office.as(METTE).ask(desk -> new ConfidenceResource(desk).mine("OMS-1", code("0000 0000 0000 0001"))));
        assertEquals("Vi når det ikke", mine.at("/fields/text").asText());
        assertTrue(mine.get("answer").isNull());
        assertEquals(0, mine.get("additions").size());
        assertFalse(mine.has("week"));
        JsonNode added = Described.as("post " + MINE + "/additions",
                office.ask(desk -> new ConfidenceResource(desk).add("OMS-1", sent(Map.of("code", "0000-0000-0000-0001", "text", "Mere")))));
        assertEquals("Mere", added.at("/additions/0").asText());
    }

    @Test
    public void theAuthorSeesWhoAnswered() {
        String id = heardId("WITHOUT_NAME");
        Answer answered = office.as(TINA).ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, null, sent(fields(1, answer().tree()))));
        assertEquals(2, Described.as("put " + ALL + "/{id}/answer", answered).get("version").asInt());
        JsonNode mine = Described.as("post " + MINE, office.as(METTE).ask(desk -> new ConfidenceResource(desk).mine("OMS-1", code("0000-0000-0000-0001"))));
        assertEquals("TINA", mine.at("/answeredBy/name").asText());
        assertEquals("ANSWERED", mine.at("/answer/outcome").asText());
    }

    @Test
    public void theAuthorTakesItBack() {
        say("WITHOUT_NAME", concern());
        Answer gone = office.ask(desk -> new ConfidenceResource(desk).takeBack("OMS-1", code("0000-0000-0000-0001")));
        assertEquals(204, gone.status());
        Described.as("post " + MINE + "/removal", gone);
        assertEquals(404, office.ask(desk -> new ConfidenceResource(desk).mine("OMS-1", code("0000-0000-0000-0001"))).status());
    }

    @Test
    public void aVersionMayComeInAHeader() {
        String id = heardId("WITHOUT_NAME");
        office.as(TINA);
        assertEquals(200, office.ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, "\"1\"", sent(fields(answer().tree())))).status());
        Answer kept = office.ask(desk -> new ConfidenceResource(desk).keepBack("OMS-1", id, "2", sent(Map.of("keptBack", true))));
        assertTrue(Described.as("put " + ALL + "/{id}/kept-back", kept).get("keptBack").asBoolean());
        Answer without = office.ask(desk -> new ConfidenceResource(desk).keepBack("OMS-1", id, null, sent(Map.of("keptBack", false))));
        assertEquals("Fill this in.", without.error("version"));
        Described.as("put " + ALL + "/{id}/kept-back", without);
    }

    @Test
    public void theRepresentativeIsToldWhetherOthersReadIt() {
        manySay(6);
        List<JsonNode> letters = letters();
        assertEquals(5, letters.stream().filter(letter -> letter.get("disclosed").asBoolean()).count());
        JsonNode out = letters.stream().filter(letter -> letter.get("disclosed").asBoolean()).findFirst().orElseThrow();
        JsonNode kept = office.ask(desk -> new ConfidenceResource(desk).keepBack("OMS-1", out.get("id").asText(), "2", sent(Map.of("keptBack", true)))).json();
        assertTrue(kept.get("keptBack").asBoolean());
        assertFalse(kept.get("disclosed").asBoolean());
    }

    @Test
    public void theVersionThatIsReadIsTheOneToAnswer() {
        manySay(5);
        office.ask(desk -> new ConfidenceResource(desk).add("OMS-1", sent(Map.of("code", "0000-0000-0000-0001", "text", "Mere"))));
        String id = office.world.use.speakInConfidence().follow(METTE, "OMS-1", "0000-0000-0000-0001").id();
        assertEquals(List.of(2, 3, 2), List.of(readVersion(METTE, id), readVersion(TINA, id), readVersion(LARS, id)));
        Answer first = office.as(LARS).ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, "2", sent(fields(answer().tree()))));
        assertEquals(3, first.json().get("version").asInt());
        assertEquals(3, readVersion(LARS, id));
        Answer second = office.as(TINA).ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, "4", sent(fields(answer().tree()))));
        assertEquals(5, second.json().get("version").asInt());
        assertEquals(5, readVersion(TINA, id));
    }

    @Test
    public void whoWasOvertakenIsToldNoMoreThanThat() {
        String id = heardId("WITHOUT_NAME");
        office.as(TINA).ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, "1", sent(fields(answer().tree()))));
        for (Answer late : List.of(office.ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, "1", sent(fields(answer().tree())))),
                office.ask(desk -> new ConfidenceResource(desk).keepBack("OMS-1", id, "1", sent(Map.of("keptBack", true)))))) {
            assertEquals(409, late.status());
            assertEquals(Set.of("errorMessages", "errors"), names(Described.as("put " + ALL + "/{id}/answer", late)));
            Described.as("put " + ALL + "/{id}/kept-back", late);
        }
    }

    @Test
    public void whoMayNotIsToldTheSameWhateverIsThere() {
        String id = heardId("WITHOUT_NAME");
        office.as(METTE);
        Answer there = office.ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, "1", sent(fields(answer().tree()))));
        assertEquals(403, there.status());
        assertEquals(there, office.ask(desk -> new ConfidenceResource(desk).answer("OMS-1", "none", "7", sent(fields(Map.of())))));
        Described.as("put " + ALL + "/{id}/answer", there);
        assertEquals(there, office.ask(desk -> new ConfidenceResource(desk).open("OMS-1")));
        assertEquals(there, office.ask(desk -> new ConfidenceResource(desk).keepBack("OMS-1", id, "1", sent(Map.of("keptBack", true)))));
        Answer hidden = office.as(LARS).ask(desk -> new ConfidenceResource(desk).answer("OMS-1", id, "1", sent(fields(answer().tree()))));
        assertEquals(404, hidden.status());
        assertEquals(hidden, office.ask(desk -> new ConfidenceResource(desk).answer("OMS-1", "none", "1", sent(fields(answer().tree())))));
    }

    @Test
    public void aWrongCodeReadsLikeOneThatWasTakenBack() {
        say("WITHOUT_NAME", concern());
        office.ask(desk -> new ConfidenceResource(desk).takeBack("OMS-1", code("0000-0000-0000-0001")));
        Answer back = office.ask(desk -> new ConfidenceResource(desk).mine("OMS-1", code("0000-0000-0000-0001")));
        assertEquals(back, office.ask(desk -> new ConfidenceResource(desk).mine("OMS-1", code("never"))));
        Described.as("post " + MINE, back);
        Described.as("post " + MINE + "/additions", office.ask(desk -> new ConfidenceResource(desk).add("OMS-1", sent(Map.of("code", "never", "text", "Mere")))));
        Described.as("post " + MINE + "/removal", office.ask(desk -> new ConfidenceResource(desk).takeBack("OMS-1", code("never"))));
    }

    @Test
    public void whoMayNotSeeTheIssueIsToldThatThereIsNone() {
        office.as(STRANGER);
        Set<Answer> answers = new LinkedHashSet<>(List.of(say("WITHOUT_NAME", concern()), office.ask(desk -> new ConfidenceResource(desk).disclosed("OMS-1")),
                office.ask(desk -> new ConfidenceResource(desk).open("OMS-1")), office.ask(desk -> new ConfidenceResource(desk).mine("OMS-1", code("x"))),
                office.ask(desk -> new ConfidenceResource(desk).disclosed("OMS-404"))));
        assertEquals(1, answers.size());
        assertEquals(404, answers.iterator().next().status());
    }

    @Test
    public void whatIsWrongIsNamed() {
        Answer wrong = say("SHOUTING", concern());
        assertEquals(400, wrong.status());
        assertFalse(Described.as("post " + ALL, wrong).at("/errors/openness").asText().isEmpty());
        assertFalse(say("WITH_NAME", concern()).error("openness").isEmpty());
        assertEquals("Fill this in.", say("WITHOUT_NAME", concern(" ")).error("text"));
        assertFalse(office.ask(desk -> new ConfidenceResource(desk).say("OMS-1",
                sent(Map.of("openness", "WITHOUT_NAME", "fields", Map.of(), "author", "mette")))).error("author").isEmpty());
        assertEquals("Fill this in.", office.ask(desk -> new ConfidenceResource(desk).mine("OMS-1", sent(Map.of()))).error("code"));
        assertFalse(office.ask(desk -> new ConfidenceResource(desk).mine("OMS-1", sent(Map.of("code", 7)))).error("code").isEmpty());
        assertEquals("Fill this in.", office.as(TINA).ask(desk -> new ConfidenceResource(desk).keepBack("OMS-1", "x", "1", sent(Map.of()))).error("keptBack"));
        assertEquals(List.of(), office.world.confidences.about(ISSUE.id()));
    }

    @Test
    public void aStoreThatDoesNotAnswerIs503() {
        office.world.records.goDown();
        Answer away = say("WITHOUT_NAME", concern());
        assertEquals(503, away.status());
        Described.as("post " + ALL, away);
        Described.as("get " + ALL, office.ask(desk -> new ConfidenceResource(desk).disclosed("OMS-1")));
        Described.as("post " + ALL + "/openings", office.ask(desk -> new ConfidenceResource(desk).open("OMS-1")));
    }

    @Test
    public void noAddressHasACodeInIt() {
        List<String> parameters = Described.DOCUMENT.findParents("in").stream().map(parameter -> parameter.path("name").asText()).toList();
        assertTrue(parameters.contains("issueKey"));
        assertFalse(parameters.contains("code"));
    }

    @Test
    public void theDocumentOffersTheWaysInWhichItCanBeSaid() {
        List<String> offered = new ArrayList<>();
        Described.DOCUMENT.get("paths").get(ALL).at("/post/requestBody/content/application~1json/schema/properties/openness/enum")
                .forEach(value -> offered.add(value.asText()));
        assertEquals(List.of(Openness.WITHOUT_NAME.name(), Openness.TO_REPRESENTATIVE.name()), offered);
    }

    /** Each of them once. */
    private void manySay(int people) {
        for (int i = 0; i < people; i++) {
            office.world.use.speakInConfidence().say(office.world.jira.passerBy(), "OMS-1", Openness.WITHOUT_NAME, concern("Nr. " + i).tree());
        }
    }

    private Answer say(String openness, Draft<?> draft) {
        return office.ask(desk -> new ConfidenceResource(desk).say("OMS-1", sent(Map.of("openness", openness, "fields", draft.tree()))));
    }

    private String heardId(String openness) {
        say(openness, concern());
        return office.world.confidences.about(ISSUE.id()).get(0).id();
    }

    private int readVersion(UserKey reader, String id) {
        for (JsonNode one : office.as(reader).ask(desk -> new ConfidenceResource(desk).disclosed("OMS-1")).json().get("disclosed")) {
            if (one.get("id").asText().equals(id)) {
                return one.get("version").asInt();
            }
        }
        throw new AssertionError(id);
    }

    private List<JsonNode> letters() {
        List<JsonNode> letters = new ArrayList<>();
        office.as(TINA).ask(desk -> new ConfidenceResource(desk).open("OMS-1")).json().get("confidences").forEach(letters::add);
        return letters;
    }

    private static InputStream code(String code) {
        return sent(Map.of("code", code));
    }

    private static Set<String> names(JsonNode json) {
        Set<String> names = new LinkedHashSet<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
