package dk.klar.domain.dossier;

import static dk.klar.testing.DossierFixture.discussion;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Committee;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.DossierFixture;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Everything on one implementation, sorted out. */
public class DossierTest {
    private final Dossier ready = DossierFixture.ready().dossier();

    @Test
    public void recordsComeOldestFirst() {
        assertEquals(List.of("owner", "leader", "agent-nord", "agent-syd"), ready.all(RoleAssignment.class).stream().map(Entry::key).toList());
    }

    @Test
    public void committeesStandBesideTheImplementationsOwnRecords() {
        assertEquals("area", ready.find(Committee.class, "area").orElseThrow().key());
        assertEquals(Optional.empty(), ready.find(Committee.class, "gone"));
    }

    @Test
    public void eachPitfallHasItsJudgement() {
        assertEquals("P3.4", ready.about(Pitfall.P3_4, Judgement.class).orElseThrow().key());
    }

    @Test
    public void anEntryIsFoundByKindAndKeyTogether() {
        assertEquals("pilot", ready.entry(Kind.PILOT, "pilot").orElseThrow().key());
        assertEquals(Optional.empty(), ready.entry(Kind.ROLE, "pilot"));
        assertEquals(List.of(), ready.entries(Kind.PASSAGE));
    }

    @Test
    public void listsCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> ready.all(RoleAssignment.class).clear());
        assertThrows(UnsupportedOperationException.class, () -> ready.entries(Kind.PILOT).clear());
    }

    @Test
    public void anEntryHoldsItsOwnKindOnly() {
        Stamp stamp = new Stamp(new UserKey("lars"), Instant.EPOCH);
        assertThrows(IllegalArgumentException.class,
                () -> new Entry<>(Subject.municipality(), Kind.PILOT, "a", 1, discussion().body(), stamp, stamp));
    }

    @Test
    public void aChangedEntryKeepsItsKeyAndItsBeginning() {
        Entry<?> pilot = ready.all(Pilot.class).get(0);
        Entry<?> changed = pilot.changed(pilot.body(), new Stamp(new UserKey("lars"), Instant.EPOCH));
        assertEquals(2, changed.version());
        assertEquals(pilot.created(), changed.created());
        assertEquals("lars", changed.updated().by().value());
    }

    @Test
    public void issueIdsArePositive() {
        assertThrows(IllegalArgumentException.class, () -> new IssueId(0));
    }

    @Test
    public void kindsAreToldApartBySegmentAndBody() {
        assertEquals(Kind.values().length, new HashSet<>(Arrays.stream(Kind.values()).map(Kind::segment).toList()).size());
        assertEquals(Kind.values().length, new HashSet<>(Arrays.stream(Kind.values()).map(Kind::body).toList()).size());
        for (Kind kind : Kind.values()) {
            assertEquals(Optional.of(kind), Kind.bySegment(kind.segment()));
        }
    }
}
