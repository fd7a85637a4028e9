package dk.klar.usecase;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.retention.Retention;
import dk.klar.testing.AuditLines;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.InMemoryConfidences;
import dk.klar.testing.InMemoryRecords;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Holdings;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

/** What is kept no longer goes, and nothing else. */
public class ApplyRetentionTest {
    private static final IssueId ALIVE = new IssueId(1);
    private static final IssueId DONE = new IssueId(2);
    private static final IssueId GONE = new IssueId(3);
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Set<Kind> KINDS = Set.of(Kind.CONCERN, Kind.PILOT, Kind.DECISION);

    private final Map<IssueId, Holdings.Held> held = new HashMap<>(Map.of(ALIVE, new Holdings.Held(LONG_AGO, KINDS),
            DONE, new Holdings.Held(LONG_AGO, KINDS), GONE, new Holdings.Held(LONG_AGO, KINDS)));
    private final Map<Long, Set<Kind>> removed = new TreeMap<>();
    private final InMemoryRecords records = new InMemoryRecords();
    private final InMemoryConfidences confidences = new InMemoryConfidences();
    private final AuditLines audit = new AuditLines();
    private final List<Instant> doneSince = new ArrayList<>(List.of(LONG_AGO));

    @Test
    public void withoutADecisionNothingIsRemovedNorReadThrough() {
        held.clear();
        assertEquals(new ApplyRetention.Done(0, 0), run());
        assertEquals(List.of(), audit.lines);
    }

    @Test
    public void onlyImplementationsThatAreOverLoseAnything() {
        decided(new Retention(12, 24, 24));
        assertEquals(new ApplyRetention.Done(2, 2), run());
        assertEquals(Map.of(2L, Set.of(Kind.CONCERN, Kind.PILOT), 3L, KINDS), removed);
        assertEquals(List.of("2 of 2"), audit.lines);
    }

    @Test
    public void whatWasSaidInConfidenceGoesWithWhatWasSaidOpenly() {
        decided(new Retention(12, null, null));
        confidences.add(ConcernFixture.nameless(DONE, "c", "…"), "code", new UserKey("bo"));
        confidences.add(ConcernFixture.nameless(ALIVE, "d", "…"), "code2", new UserKey("bo"));
        run();
        assertEquals(0, confidences.about(DONE).size());
        assertEquals(1, confidences.about(ALIVE).size());
    }

    @Test
    public void itIsCountedFromTheLastThatBecameOfIt() {
        decided(new Retention(12, 12, 12));
        doneSince.set(0, Instant.parse("2026-01-01T00:00:00Z"));
        held.put(GONE, new Holdings.Held(Instant.parse("2026-01-01T00:00:00Z"), KINDS));
        assertEquals(new ApplyRetention.Done(0, 0), run());
    }

    private void decided(Retention retention) {
        Stamp stamp = new Stamp(new UserKey("dina"), LONG_AGO);
        records.write(List.of(Records.Write.added(new Entry<>(Subject.municipality(), Kind.RETENTION, "only", 1, retention, stamp, stamp))));
    }

    private ApplyRetention.Done run() {
        return new ApplyRetention(records, new Holdings() {
            @Override
            public Map<IssueId, Held> all() {
                return held;
            }

            @Override
            public int remove(IssueId issue, Set<Kind> kinds) {
                removed.put(issue.value(), Set.copyOf(kinds));
                return 1;
            }
        }, confidences, new Existence() {
            @Override
            public boolean exists(IssueId issue) {
                return !issue.equals(GONE);
            }

            @Override
            public Optional<Instant> doneSince(IssueId issue) {
                return issue.equals(DONE) ? Optional.of(doneSince.get(0)) : Optional.empty();
            }

            @Override
            public boolean active(UserKey user) {
                return true;
            }
        }, audit, Clock.fixed(Instant.parse("2026-06-15T09:00:00Z"), ZoneOffset.UTC)).run();
    }
}
