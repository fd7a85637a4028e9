package dk.klar.domain.dossier;

import static dk.klar.testing.DossierFixture.discussion;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Committee;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.scope.ScopeFence;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
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
    public void whatNobodyHasRecordedIsNotThere() {
        Dossier empty = DossierFixture.empty().dossier();
        assertEquals(Optional.empty(), empty.about(Pitfall.P3_4, Judgement.class));
        assertEquals(Optional.empty(), empty.only(ScopeFence.class));
        assertEquals(List.of(), empty.all(RoleAssignment.class));
        assertEquals(List.of(), empty.all());
    }

    @Test
    public void theOneRecordOfItsKindIsFoundWithoutAKey() {
        assertEquals("Dosering og alarm", ready.only(ScopeFence.class).orElseThrow().body().minimalCore());
    }

    @Test
    public void aKeyIsLookedForAmongTheRecordsOfOneKind() {
        assertEquals(Optional.empty(), ready.find(RoleAssignment.class, "pilot"));
        assertEquals("lars", ready.find(RoleAssignment.class, "leader").orElseThrow().body().person().value());
        Dossier named = DossierFixture.ready().with(Kind.PILOT, "leader", PilotFixture.realistic()).dossier();
        assertEquals("lars", named.find(RoleAssignment.class, "leader").orElseThrow().body().person().value());
    }

    @Test
    public void recordsOfTheSameMomentComeInTheOrderOfTheirKeys() {
        Draft<RoleAssignment> role = DossierFixture.role("OWNER", "olga");
        Dossier said = DossierFixture.empty().said(Kind.ROLE, "b", role, "lars", "2026-03-02").said(Kind.ROLE, "a", role, "lars", "2026-03-02")
                .said(Kind.ROLE, "c", role, "lars", "2026-03-01").dossier();
        assertEquals(List.of("c", "a", "b"), said.all(RoleAssignment.class).stream().map(Entry::key).toList());
    }

    @Test
    public void allRecordsComeKindByKindTheMunicipalitysToo() {
        List<Kind> kinds = ready.all().stream().map(Entry::kind).toList();
        assertEquals(kinds.stream().sorted().toList(), kinds);
        assertTrue(kinds.contains(Kind.COMMITTEE));
        assertEquals(DossierFixture.ready().entries().size(), kinds.size());
    }

    @Test
    public void onlyThePassagesThroughTheGateAreItsOwn() {
        Dossier passed = DossierFixture.empty().with(Kind.PASSAGE, "other", new Passage("scaling", "met", List.of(), Road.REST, "", List.of(), null))
                .with(Kind.PASSAGE, "first", new Passage("rollout", "not-met", List.of(), Road.REST, "", List.of(), null))
                .with(Kind.PASSAGE, "second", new Passage("rollout", "met", List.of(), Road.REST, "", List.of(), null)).dossier();
        assertEquals(List.of("first", "second"), passed.passages(Gate.ROLLOUT).stream().map(Entry::key).toList());
    }

    @Test
    public void whatWasSaidInConfidenceIsKnownOnlyToHaveBeenSaid() {
        Dossier confided = DossierFixture.empty().confided(true, null).confided(false, null).dossier();
        assertEquals(2, confided.confidential().size());
        assertEquals(List.of(), confided.all());
        assertThrows(UnsupportedOperationException.class, () -> confided.confidential().clear());
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
