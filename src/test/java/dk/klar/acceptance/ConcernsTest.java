package dk.klar.acceptance;

import static dk.klar.acceptance.support.Fields.body;
import static dk.klar.acceptance.support.Fields.of;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.JiraUnderTest;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** Employees speak, with a name and without; what is said in confidence is in Klar's own tables and nowhere in Jira. */
public class ConcernsTest {
    private static final String WORD = "hjemmeplejekabale";

    private final Client lene = JiraUnderTest.as("lene");
    private final Client tina = JiraUnderTest.as("tina");
    private String key;
    private String at;

    @Before
    public void anImplementationWithARepresentative() {
        key = lene.createImplementation("AELD", "Bekymringer");
        at = "/rest/klar/1/implementations/" + key;
        assertEquals(201, lene.post(at + "/representatives", body(of("person", tina.key(), "function", "SHOP_STEWARD"))).status());
    }

    @Test
    public void fivePeopleAreReadTogetherAndFourAreNot() {
        for (String user : List.of("bo", "mads", "frida", "ole")) {
            say(user, "Sagt af en");
            say(user, "Sagt af den samme");
        }
        assertEquals(0, lene.get(at + "/confidences").at("/disclosed").size());
        assertEquals(8, tina.post(at + "/confidences/openings", "{}").at("/confidences").size());
        say("dorthe", "Den femte");
        assertEquals(9, lene.get(at + "/confidences").at("/disclosed").size());
        say("dorthe", "Endnu en");
        assertEquals(9, lene.get(at + "/confidences").at("/disclosed").size());
    }

    @Test
    public void theCodeLeadsToTheAnswer() {
        String code = say("bo", "Hvem svarer om natten?");
        String id = tina.post(at + "/confidences/openings", "{}").at("/confidences/0/id").asText();
        assertEquals(200, tina.put(at + "/confidences/" + id + "/answer",
                body(1, of("outcome", "ANSWERED", "answer", "Nattevagten, og kun den."))).status());
        Answer mine = JiraUnderTest.as("bo").post(at + "/confidences/mine", of("code", code));
        assertEquals("Nattevagten, og kun den.", mine.at("/answer/answer").asText());
        assertEquals(404, JiraUnderTest.as("bo").post(at + "/confidences/mine", of("code", "0000-0000-0000-0000")).status());
    }

    @Test
    public void nothingThatIsSaidWithoutANameIsFoundInJira() {
        String before = everythingInJira();
        String code = say("bo", "Det er en " + WORD);
        assertEquals(200, JiraUnderTest.as("bo").post(at + "/confidences/mine/additions", of("code", code, "text", WORD + " igen")).status());
        assertEquals(before, everythingInJira());
        assertEquals(0, lene.get("/rest/api/2/search?jql=text+~+%22" + WORD + "%22").at("/total").asInt());
        String klar = lene.get(at).text() + lene.get(at + "/history").text() + lene.get(at + "/gates/rollout").text();
        assertThat(klar, not(containsString(WORD)));
        assertThat(klar, not(containsString("Bo Dam")));
        assertTrue(tina.post(at + "/confidences/openings", "{}").text().contains(WORD));
    }

    @Test
    public void whatIsSaidWithANameIsAnsweredInTheOpen() {
        Client bo = JiraUnderTest.as("bo");
        String concern = bo.post(at + "/concerns", body(of("nature", "CONCERN", "text", "Vi når det ikke", "beforeRollout", true))).at("/key").asText();
        assertThat(lene.get(at + "/gates/rollout").text(), containsString("Vi når det ikke"));
        assertEquals(200, lene.put(at + "/answers/" + concern, body(0, of("outcome", "ACTED", "answer", "Ruten er lagt om."))).status());
        assertThat(lene.get(at + "/gates/rollout").text(), not(containsString("Vi når det ikke")));
        assertEquals(200, bo.put(at + "/concerns/" + concern, body(1, of("nature", "CONCERN", "text", "Vi når det stadig ikke"))).status());
    }

    /** The issue as Jira tells of it, with its history, comments and properties. */
    private String everythingInJira() {
        return lene.get("/rest/api/2/issue/" + key + "?expand=changelog").text() + lene.get("/rest/api/2/issue/" + key + "/comment").text()
                + lene.get("/rest/api/2/issue/" + key + "/properties").text() + lene.get("/rest/api/2/issue/" + key + "/properties/klar").text();
    }

    private String say(String user, String text) {
        Answer said = JiraUnderTest.as(user).post(at + "/confidences", of("openness", "WITHOUT_NAME", "fields", of("nature", "CONCERN", "text", text)));
        assertEquals(said.text(), 201, said.status());
        return said.at("/code").asText();
    }
}
