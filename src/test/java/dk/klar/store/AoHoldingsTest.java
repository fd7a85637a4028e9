package dk.klar.store;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.SampleTrees;
import dk.klar.testing.Written;
import dk.klar.usecase.port.Holdings.Held;
import dk.klar.usecase.port.Records;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What is held of each implementation, and its removal. */
public class AoHoldingsTest {
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId ELEVEN = new IssueId(11);

    @Test
    public void allThatIsHeldIsFoundAndWhatIsRemovedIsGoneWithItsHistoryAndEvidence() {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                AoRecords records = new AoRecords(database.activeObjects());
                AoHoldings holdings = new AoHoldings(database.activeObjects());
                Entry<?> pilot = Written.entry(Subject.of(ONE), Kind.PILOT, "p", 5, SampleTrees.of(Kind.PILOT));
                records.write(List.of(Records.Write.added(pilot), Records.Write.added(Written.entry(Subject.municipality(), Kind.COMMITTEE, "c", 9, SampleTrees.of(Kind.COMMITTEE)))));
                passage(records, ONE);
                passage(records, ELEVEN);
                Store.confidences(database).add(ConcernFixture.nameless(new IssueId(7), "c", "…"), "code", new UserKey("bo"));

                assertEquals(Map.of(ONE, new Held(pilot.updated().at(), Set.of(Kind.PILOT, Kind.PASSAGE)),
                        ELEVEN, new Held(Written.entry(Subject.of(ONE), Kind.PASSAGE, "x", 0, SampleTrees.of(Kind.PASSAGE)).updated().at(), Set.of(Kind.PASSAGE)),
                        new IssueId(7), new Held(ConcernFixture.WEEK.atStartOfDay(ZoneOffset.UTC).toInstant(), Set.of(Kind.CONCERN))), holdings.all());

                assertEquals(1, holdings.remove(ONE, Set.of(Kind.PASSAGE, Kind.DECISION)));
                assertEquals(List.of(pilot), records.about(Subject.of(ONE)));
                assertEquals(List.of(), records.history(Subject.of(ONE), Kind.PASSAGE, "x"));
                assertEquals(Optional.empty(), records.evidence(Subject.of(ONE), "x"));
                assertEquals(true, records.evidence(Subject.of(ELEVEN), "x").isPresent());
                assertEquals(0, holdings.remove(ONE, Set.of(Kind.PASSAGE)));
            }
        }
    }

    private static void passage(AoRecords records, IssueId issue) {
        records.write(Records.Write.added(Written.entry(Subject.of(issue), Kind.PASSAGE, "x", 0, SampleTrees.of(Kind.PASSAGE))),
                new Records.Frozen(Subject.of(issue), "x", "{}", List.of(), "0".repeat(64)));
    }
}
