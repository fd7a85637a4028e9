package dk.klar.rest;

import static dk.klar.rest.Office.fields;
import static dk.klar.rest.Office.sent;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Fault;
import dk.klar.rest.Office.Answer;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import dk.klar.usecase.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** Refusal → status and words. */
public class AnswersTest {
    private final Office office = new Office();

    @Test
    public void whatIsNotThereAnswers404() {
        for (String what : List.of("issue", "record", "project", "gate", "code")) {
            refused(404, new Refused.NotFound(what));
        }
    }

    @Test
    public void whereKlarIsOffItAnswers404() {
        refused(404, new Refused.SwitchedOff());
        Answer task = office.ask(desk -> new ImplementationResource(desk).overview("OMS-2"));
        assertEquals(404, task.status());
    }

    @Test
    public void whoMayNotAnswers403() {
        for (String right : List.of("record", "decide", "administer", "hear", "accept", "author")) {
            refused(403, new Refused.Forbidden(right));
        }
        assertEquals(403, office.as(METTE).ask(desk -> new RecordResource(desk).add("OMS-1", "pilots", sent(fields(Map.of())))).status());
    }

    @Test
    public void whatMayNotBeSeenAndWhatIsNotThereReadAlike() {
        Answer unseen = office.as(STRANGER).ask(desk -> new ImplementationResource(desk).overview("OMS-1"));
        Answer missing = office.ask(desk -> new ImplementationResource(desk).overview("OMS-404"));
        assertEquals(404, unseen.status());
        assertEquals(missing, unseen);
    }

    @Test
    public void nobodyIsTreatedAsAStranger() {
        Answer nobody = office.as(null).ask(desk -> new ImplementationResource(desk).overview("OMS-1"));
        assertEquals(404, nobody.status());
        assertEquals(404, office.ask(desk -> new MunicipalityResource(desk).all("committees")).status());
        assertEquals(404, office.ask(desk -> new MunicipalityResource(desk).one("committees", "area")).status());
    }

    @Test
    public void faultsAnswer400ByField() {
        Answer answer = office.ask(desk -> new RecordResource(desk).add("OMS-1", "pilots",
                sent(fields(PilotFixture.realistic().without("title").with("sites[1].headcount", -4).tree()))));
        assertEquals(400, answer.status());
        Described.as("Errors", answer.json());
        assertEquals(2, answer.json().get("errors").size());
        assertEquals("Fill this in.", answer.error("title"));
        assertFalse(answer.error("sites[1].headcount").isEmpty());
    }

    @Test
    public void severalFaultsOfOneFieldAreSaidTogether() {
        Answer answer = refused(400, new Refused.Invalid(List.of(Fault.of("title", "field.required"), Fault.of("title", "field.text"))));
        assertEquals("Fill this in. Write a text here.", answer.error("title"));
    }

    @Test
    public void aFaultOfNoFieldIsAMessage() {
        assertEquals("Send a JSON object.", refused(400, new Refused.Invalid(List.of(Fault.of("", "json.object")))).message());
    }

    @Test
    public void staleAnswers409WithWhatIsThereNow() {
        office.world.use.record().change(OLGA, "OMS-1", Kind.PILOT, "pilot", 1, PilotFixture.realistic().with("title", "Olgas").tree());
        Answer answer = office.ask(desk -> new RecordResource(desk).change("OMS-1", "pilots", "pilot", null,
                sent(fields(1, PilotFixture.realistic().with("title", "Mit").tree()))));
        assertEquals(409, answer.status());
        Described.as("Stale", answer.json());
        assertEquals(2, answer.json().at("/current/version").asInt());
        assertEquals("Olgas", answer.json().at("/current/fields/title").asText());
        assertEquals("title", answer.json().at("/theirs/0/field").asText());
        assertEquals("Olgas", answer.json().at("/theirs/0/after").asText());
    }

    @Test
    public void whatSomebodyRemovedAnswers409WithNothingThere() {
        office.world.use.record().remove(OLGA, "OMS-1", Kind.PILOT, "pilot", 1);
        Answer answer = office.ask(desk -> new RecordResource(desk).change("OMS-1", "pilots", "pilot", null,
                sent(fields(1, PilotFixture.realistic().tree()))));
        assertEquals(409, answer.status());
        Described.as("Stale", answer.json());
        assertTrue(answer.json().get("current").isNull());
    }

    @Test
    public void whoWasOvertakenAnswers409AndReadsNoMoreThanThat() {
        Answer overtaken = refused(409, new Refused.Overtaken());
        assertEquals("Somebody else changed it first. Open it again to see how it is now.", overtaken.message());
        assertEquals(2, overtaken.json().size());
    }

    @Test
    public void tooMuchAnswers413() {
        Answer answer = office.ask(desk -> new RecordResource(desk).add("OMS-1", "pilots", sent("x".repeat(300_000))));
        assertEquals(413, answer.status());
        assertTrue(answer.message(), answer.message().contains("256"));
    }

    @Test
    public void aStoreThatDoesNotAnswerIs503() {
        office.world.records.goDown();
        for (Answer answer : List.of(office.ask(desk -> new ImplementationResource(desk).overview("OMS-1")),
                office.ask(desk -> new MunicipalityResource(desk).all("committees")),
                office.ask(desk -> new RecordResource(desk).add("OMS-1", "target-groups",
                        sent(fields(DossierFixture.targetGroup("Nord", "SSA", 1, "").tree())))))) {
            assertEquals(503, answer.status());
            Described.as("Errors", answer.json());
        }
    }

    @Test
    public void refusalsSpeakTheReadersLanguage() {
        String english = refused(403, new Refused.Forbidden("record")).message();
        office.in(new Locale("da"));
        assertNotEquals(english, refused(403, new Refused.Forbidden("record")).message());
    }

    private Answer refused(int status, Refused refused) {
        Answer answer = office.ask(desk -> {
            throw refused;
        });
        assertEquals(status, answer.status());
        Described.as("Errors", answer.json());
        assertFalse(answer.json().get("errorMessages").toString() + answer.json().get("errors"), answer.json().get("errorMessages").isEmpty()
                && answer.json().get("errors").isEmpty());
        return answer;
    }
}
