package dk.klar.acceptance;

import static dk.klar.acceptance.support.Fields.body;
import static dk.klar.acceptance.support.Fields.day;
import static dk.klar.acceptance.support.Fields.discussion;
import static dk.klar.acceptance.support.Fields.of;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.JiraUnderTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** Which committee's discussion counts, and what becomes of a discussion whose committee is gone. */
public class CommitteesTest {
    private final Client dorthe = JiraUnderTest.as("dorthe");
    private final Client ole = JiraUnderTest.as("ole");
    private String at;

    @Before
    public void aDecisionAtTheLocalLevel() {
        at = "/rest/klar/1/implementations/" + ole.createImplementation("AELD", "Udvalg");
        assertEquals(200, ole.put(at + "/gate-plans/rollout", body(0, of("decidedAt", "LOCAL", "decidedOn", day(3)))).status());
    }

    @Test
    public void aStaffMeetingWithMedStatusCountsAndATrioNever() {
        record(committee("TRIO"), "DISCUSSION");
        assertEquals(List.of("med.noMedBody"), missing());
        record(committee("STAFF_MEETING_WITH_MED_STATUS"), "DISCUSSION");
        assertEquals(List.of(), missing());
    }

    @Test
    public void informationIsNoDiscussion() {
        record(committee("LOCAL"), "INFORMATION");
        assertEquals(List.of("med.informationOnly"), missing());
    }

    @Test
    public void aDiscussionInACommitteeThatIsGoneIsNamed() {
        Answer made = dorthe.post("/rest/klar/1/committees", body(of("name", "Et midlertidigt udvalg", "kind", "LOCAL")));
        record(made.at("/key").asText(), "DISCUSSION");
        assertEquals(List.of(), missing());
        assertEquals(204, dorthe.delete("/rest/klar/1/committees/" + made.at("/key").asText() + "?version=1").status());
        assertEquals(List.of("med.committeeGone"), missing());
        assertEquals("blocked", ole.get(at + "/gates/rollout").at("/state").asText());
    }

    private void record(String committee, String type) {
        Answer recorded = ole.post(at + "/discussions", body(discussion(committee, type)));
        assertEquals(recorded.text(), 201, recorded.status());
    }

    private String committee(String kind) {
        for (JsonNode entry : ole.get("/rest/klar/1/committees").at("/entries")) {
            if (entry.at("/fields/kind").asText().equals(kind)) {
                return entry.at("/key").asText();
            }
        }
        throw new AssertionError("no committee of the kind " + kind);
    }

    private List<String> missing() {
        List<String> codes = new ArrayList<>();
        JsonNode criteria = ole.get(at + "/gates/rollout").at("/criteria");
        criteria.forEach(criterion -> {
            if (criterion.at("/id").asText().equals("med-discussion")) {
                criterion.at("/missing").forEach(reason -> codes.add(reason.at("/code").asText()));
            }
        });
        assertTrue(criteria.size() > 0);
        return codes;
    }
}
