package dk.klar.domain.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.record.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What travels from one Klar to another, and what somebody did stays where they did it. */
public class TravelTest {
    @Test
    public void actsAndWordsAndWhatIsDecidedThereStayBehind() {
        assertEquals(List.of(Kind.DECISION, Kind.REACH, Kind.CONDITION, Kind.REMINDER, Kind.FULFILMENT, Kind.WAIVER, Kind.PASSAGE, Kind.REOPENING,
                Kind.JOURNAL_ENTRY), that(Travel.ACT).stream().filter(kind -> kind != Kind.OPENING).toList());
        assertEquals(List.of(Kind.CONCERN, Kind.ANSWER, Kind.REMARK), that(Travel.SAID));
        assertEquals(List.of(Kind.REPRESENTATIVE, Kind.RETENTION, Kind.PRIVACY_NOTICE), that(Travel.DECIDED_THERE));
    }

    @Test
    public void whatKlarFillsInAboutSomebodyIsAnActAndSoAreLinesThatHaveIt() {
        Map<String, Object> benefit = Map.of("title", "Kortere besøg", "acceptedBy", "mette", "acceptedOn", "2026-05-02");
        assertEquals(Map.of("title", "Kortere besøg"), Acts.without(Schema.of(Benefit.class), benefit));
        assertTrue(Acts.in(Schema.of(Benefit.class), benefit));
        assertEquals(Map.of("title", "P"), Acts.without(Schema.of(Pilot.class), Map.of("title", "P", "justifications", List.of())));
        assertEquals(Map.of("title", "Længere besøg", "acceptedBy", "mette", "acceptedOn", "2026-05-02"),
                Acts.of(Schema.of(Benefit.class), benefit, Map.of("title", "Længere besøg", "acceptedBy", "somebody else")));
        assertFalse(Acts.in(Schema.of(Pilot.class), Map.of("title", "P")));
    }

    @Test
    public void otherNamesStandForUsersAndIssuesInListsToo() {
        Renaming renaming = new Renaming(user -> Optional.of(user + "!"), issue -> Optional.empty());
        assertEquals(Map.of("title", "Elbiler", "when", 7), renaming.of(Schema.of(Kind.CONCURRENT_CHANGE.body()), Map.of("title", "Elbiler", "when", 7, "issue", 88)));
        assertEquals("what is no object is left for others to find fault with", Map.of("sites", List.of(7), "responsible", "lars!"),
                renaming.of(Schema.of(Pilot.class), Map.of("sites", List.of(7), "responsible", "lars")));
    }

    @Test
    public void aCircleIsNamedFromARecordBackToItself() {
        assertEquals(List.of(), Circle.in(Map.of("a", Set.of("b"), "b", Set.of("c"))));
        assertEquals(List.of("a", "a"), Circle.in(Map.of("a", Set.of("a"))));
        List<String> round = Circle.in(Map.of("x", Set.of("a"), "a", Set.of("b"), "b", Set.of("a")));
        assertEquals(3, round.size());
        assertEquals(round.get(0), round.get(2));
        assertFalse(round.contains("x"));
    }

    private static List<Kind> that(Travel travel) {
        return Arrays.stream(Kind.values()).filter(kind -> Travel.of(kind) == travel).toList();
    }
}
