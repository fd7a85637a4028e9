package dk.klar.jira.people;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dk.klar.domain.digest.Line;
import dk.klar.domain.digest.Line.What;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Post.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** What people read who are told by mail what waits for them. */
public class DigestLetterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final Implementation ROBOT = new Implementation(new IssueId(1), "OMS-1", "Medicinrobotter {0} 'a'", 1, "1");
    private final List<DigestLetter> letters = new ArrayList<>();

    @Test
    public void aLetterSaysAllThatThereIsWithALinkAndHowToGetFewer() {
        digest("en", new Line(What.UNDECIDED, List.of(Gate.ROLLOUT)), new Line(What.CONCERNS, List.of(2L)), new Line(What.ITEM, List.of(DAY, DAY.plusDays(14))));
        assertEquals("Klar: 2 things wait for you", letters.get(0).subject());
        assertEquals("""
                What waits for you in Klar, and which days come within the next two weeks:

                OMS-1 Medicinrobotter {0} 'a'
                - Rollout: nothing is missing but a decision. It is yours, as change owner, to see that one is made.
                - 2 concerns are without an answer.
                - The item for the MED meeting on Jul 4, 2026 must be in by Jun 20, 2026.
                http://host/jira/plugins/servlet/klar/dossier/OMS-1

                How often you are told: Once a week, on Monday. More often, less often, or never:
                http://host/jira/plugins/servlet/klar/mine""", letters.get(0).body());
    }

    @Test
    public void everyLineHasWordsInBothLanguages() {
        for (String language : List.of("en", "da")) {
            digest(language, Arrays.stream(What.values()).map(DigestLetterTest::sample).toArray(Line[]::new));
            String body = letters.get(letters.size() - 1).body();
            assertFalse(body, body.replace("{0} 'a'", "").contains("{"));
            assertEquals(What.values().length, Arrays.stream(body.split("\n")).filter(line -> line.startsWith("- ")).distinct().count());
        }
        assertTrue(letters.get(1).body(), letters.get(1).body().contains("- Du er sat på som Forandringsleder, og det er ikke registreret, at du har sagt ja."));
    }

    @Test
    public void oneThingIsOneThingAndDaysAloneAreNoThingToDo() {
        digest("da", new Line(What.CONCERNS, List.of(1L)));
        assertEquals("Klar: én ting venter på dig", letters.get(0).subject());
        assertTrue(letters.get(0).body().contains("- Én bekymring har ikke fået svar."));
        digest("da", new Line(What.ITEM, List.of(DAY, DAY.plusDays(14))));
        assertEquals("Klar: dage, der snart kommer", letters.get(1).subject());
    }

    private static Line sample(What what) {
        return new Line(what, switch (what) {
            case CONDITION, CONDITION_OVERDUE -> List.of("Alle er lært op", DAY);
            case LAPSED, REOPENED, UNDECIDED, READY -> List.of(Gate.ROLLOUT);
            case ROLE -> List.of(ChangeRole.LEADER);
            case BENEFIT -> List.of("Kortere besøg");
            case CONCERNS -> List.of(3L);
            case ITEM -> List.of(DAY, DAY.plusDays(14));
            case DECISION -> List.of(Gate.PILOT, DAY);
        });
    }

    private void digest(String language, Line... lines) {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        Texts texts = new Texts(Locale.forLanguageTag(language), ZoneOffset.UTC, UserKey::value, issue -> "");
        letters.add(DigestLetter.of(Rhythm.WEEKLY, List.of(new Told(ROBOT, List.of(lines))), texts, new Addresses(jira)));
    }
}
