package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.TASK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.concern.PrivacyNotice;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Thresholds;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What all implementations share: committees, where Klar is on, and the counts over them all. */
public class MunicipalityTest {
    private final World world = new World().holding(DossierFixture.ready());

    @Test
    public void aCommitteeThatChangesLevelChangesWhatRestsOnIt() {
        world.use.publish().statesOf(ISSUE);
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
        world.use.keepMunicipality().change(ADMIN, Kind.COMMITTEE, "area", 1, DossierFixture.committee("TRIO").tree());
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
    }

    @Test
    public void aCommitteeThatIsRemovedChangesWhatRestsOnIt() {
        world.use.publish().statesOf(ISSUE);
        world.use.keepMunicipality().remove(ADMIN, Kind.COMMITTEE, "area", 1);
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
        assertEquals(List.of(), world.use.keepMunicipality().all(Kind.COMMITTEE));
    }

    @Test
    public void aQuestionThatIsAddedCountsAtOnce() {
        World undecided = new World().holding(DossierFixture.ready().without(Kind.DECISION, "go"));
        undecided.use.publish().statesOf(ISSUE);
        assertEquals(Optional.of(GateState.UNDECIDED), undecided.jira.published(ISSUE));
        undecided.use.keepMunicipality().add(ADMIN, Kind.QUESTION, Map.of("gate", "ROLLOUT", "danish", "Er vi klar?", "demand", "MUST"));
        assertEquals(Optional.of(GateState.BLOCKED), undecided.jira.published(ISSUE));
    }

    @Test
    public void aStaleCommitteeIsRefused() {
        world.use.keepMunicipality().change(ADMIN, Kind.COMMITTEE, "area", 1, DossierFixture.committee("LOCAL").tree());
        Refused.Stale stale = assertThrows(Refused.Stale.class,
                () -> world.use.keepMunicipality().change(ADMIN, Kind.COMMITTEE, "area", 1, DossierFixture.committee("MAIN").tree()));
        assertEquals("kind", stale.theirs().get(0).field().name());
    }

    @Test
    public void anUnknownCommitteeIsNotFound() {
        assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().change(ADMIN, Kind.COMMITTEE, "gone", 1, DossierFixture.committee("MAIN").tree()));
        assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().remove(ADMIN, Kind.COMMITTEE, "gone", 1));
    }

    @Test
    public void switchingOnPublishesAndSwitchingOffWithdraws() {
        world.use.switchProject().set(ADMIN, "OMS", Set.of("impl", "task"));
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(TASK));
        world.use.switchProject().set(ADMIN, "OMS", Set.of());
        assertEquals(Optional.empty(), world.jira.published(ISSUE));
        assertEquals(Optional.empty(), world.jira.published(TASK));
    }

    @Test
    public void whatWasRecordedIsStillThereWhenKlarIsSwitchedOnAgain() {
        world.use.switchProject().set(ADMIN, "OMS", Set.of());
        assertThrows(Refused.SwitchedOff.class, () -> world.use.readDossier().forReader("OMS-1", LARS));
        world.use.switchProject().set(ADMIN, "OMS", Set.of("impl"));
        assertEquals(1, world.use.readDossier().forReader("OMS-1", LARS).entries(Kind.PILOT).size());
    }

    @Test
    public void anIssueTypeOfAnotherProjectIsRefusedAndNothingIsSwitched() {
        assertEquals("on", assertThrows(Refused.Invalid.class, () -> world.use.switchProject().set(ADMIN, "OMS", Set.of("bug"))).faults().get(0).field());
        assertEquals(Set.of("impl"), world.use.switchProject().of(ADMIN, "OMS").on());
    }

    @Test
    public void anUnknownProjectIsNotFound() {
        assertEquals("project", assertThrows(Refused.NotFound.class, () -> world.use.switchProject().of(ADMIN, "NOWHERE")).what());
        assertThrows(Refused.NotFound.class, () -> world.use.switchProject().set(ADMIN, "NOWHERE", Set.of()));
        assertEquals(1, world.use.switchProject().all(ADMIN).size());
    }

    @Test
    public void anIssueThatMovesToWhereKlarIsOffIsWithdrawn() {
        world.use.publish().statesOf(ISSUE);
        world.use.publish().statesOf(new Implementation(ISSUE.id(), "ANDET-1", "Flyttet", 9, "impl"));
        assertEquals(Optional.empty(), world.jira.published(ISSUE));
    }

    @Test
    public void aNewImplementationIsBlockedFromItsFirstDay() {
        World fresh = new World();
        fresh.use.publish().happenedTo(ISSUE);
        fresh.use.publish().happenedTo(TASK);
        assertEquals(Optional.of(GateState.BLOCKED), fresh.jira.published(ISSUE));
        assertEquals(Optional.empty(), fresh.jira.published(TASK));
    }

    @Test
    public void committeesAreAllThatTheMunicipalityKeeps() {
        Entry<?> added = world.use.keepMunicipality().add(ADMIN, Kind.COMMITTEE, DossierFixture.committee("LOCAL").tree());
        assertEquals(List.of("area", added.key()), world.use.keepMunicipality().all(Kind.COMMITTEE).stream().map(Entry::key).sorted().toList());
    }

    @Test
    public void thresholdsAreKeptOnceAndCountAtOnce() {
        World late = new World().holding(DossierFixture.ready().said(Kind.CONCERN, "c", ConcernFixture.concern().with("beforeRollout", false), "mette", "2026-06-10"));
        assertEquals(List.of(), lateAt(late));
        Draft<Thresholds> own = Draft.of(Thresholds.class).with("answerWithinWorkingDays", 2);
        assertEquals(1, late.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, own.tree()).version());
        assertEquals(List.of("concerns.late"), lateAt(late));
        late.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 1, own.without("answerWithinWorkingDays").tree());
        assertEquals(List.of(), lateAt(late));
    }

    @Test
    public void whereAnImplementationStandsIsPublishedAnewWhenWhatIsSharedChangesItAndOnlyThen() {
        world.use.publish().statesOf(ISSUE);
        world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, Draft.of(Thresholds.class).with("handsOnPercent", 100).tree());
        assertEquals("what merely should be holds nothing back", 1, world.jira.publications());
        world.use.keepMunicipality().change(ADMIN, Kind.GATE_POLICY, "pilot", 0, Map.of("inUse", true));
        world.use.keepMunicipality().remove(ADMIN, Kind.GATE_POLICY, "pilot", 1);
        assertEquals(3, world.jira.publications());
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
    }

    @Test
    public void noThresholdGoesBelowThreeContributionsOrBeyondItsRange() {
        for (Draft<?> wrong : List.of(Draft.of(Thresholds.class).with("fewestContributions", 2), Draft.of(Thresholds.class).with("fewestContributions", 101),
                Draft.of(Thresholds.class).with("answerWithinWorkingDays", 0), Draft.of(Thresholds.class).with("answerWithinWorkingDays", 61))) {
            assertThrows(Refused.Invalid.class, () -> world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, wrong.tree()));
        }
        assertEquals(List.of(), world.use.keepMunicipality().all(Kind.THRESHOLDS));
    }

    @Test
    public void thereIsOnePrivacyNoticeWhichAllRead() {
        Entry<?> notice = world.use.keepMunicipality().change(ADMIN, Kind.PRIVACY_NOTICE, "only", 0,
                Draft.of(PrivacyNotice.class).with("controller", "Nordby Kommune").tree());
        assertEquals(List.of(notice), world.use.keepMunicipality().all(Kind.PRIVACY_NOTICE));
        assertEquals(Optional.of(notice), world.use.hearConcerns().of("OMS-1", METTE).dossier().only(PrivacyNotice.class));
        for (String other : List.of("another", "ONLY", "")) {
            assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().change(ADMIN, Kind.PRIVACY_NOTICE, other, 0, Draft.of(PrivacyNotice.class).tree()));
        }
        assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().add(ADMIN, Kind.PRIVACY_NOTICE, Draft.of(PrivacyNotice.class).tree()));
        assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().add(ADMIN, Kind.THRESHOLDS, Draft.of(Thresholds.class).tree()));
    }

    @Test
    public void ofTwoFirstPrivacyNoticesTheSecondIsShownTheFirst() {
        world.use.keepMunicipality().change(ADMIN, Kind.PRIVACY_NOTICE, "only", 0, Draft.of(PrivacyNotice.class).with("controller", "Nordby").tree());
        Refused.Stale stale = assertThrows(Refused.Stale.class, () -> world.use.keepMunicipality().change(ADMIN, Kind.PRIVACY_NOTICE, "only", 0,
                Draft.of(PrivacyNotice.class).with("controller", "Sydby").tree()));
        assertEquals("Nordby", stale.theirs().get(0).after());
    }

    @Test
    public void whatAnImplementationHoldsIsNotTheMunicipalitys() {
        for (Kind kind : List.of(Kind.PILOT, Kind.CONCERN, Kind.OPENING, Kind.ANSWER)) {
            assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().all(kind));
            assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().add(ADMIN, kind, ConcernFixture.concern().tree()));
            assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().change(ADMIN, kind, "pilot", 1, ConcernFixture.concern().tree()));
            assertThrows(Refused.NotFound.class, () -> world.use.keepMunicipality().remove(ADMIN, kind, "pilot", 1));
        }
    }

    @Test
    public void whatIsSetIsAnswered() {
        assertEquals(Set.of("task"), world.use.switchProject().set(ADMIN, "OMS", Set.of("task")).on());
        assertEquals(Set.of("task"), world.use.switchProject().all(ADMIN).get(0).on());
    }

    @Test
    public void implementationsAreCountedByState() {
        world.use.publish().statesOf(ISSUE);
        CountByState.Counts counts = world.use.countByState().of(Gate.ROLLOUT, Source.of(List.of("OMS")), LARS);
        assertEquals(List.of(GateState.values()), List.copyOf(counts.states().keySet()));
        assertEquals(1, counts.states().get(GateState.READY).count());
        assertEquals(0, counts.states().get(GateState.BLOCKED).count());
        assertEquals(1, counts.total().count());
    }

    @Test
    public void aProjectThatIsNotThereForTheReaderIsRefused() {
        assertEquals("projects", assertThrows(Refused.Invalid.class,
                () -> world.use.countByState().of(Gate.ROLLOUT, Source.of(List.of("HEMMELIG")), LARS)).faults().get(0).field());
    }

    private static List<String> lateAt(World world) {
        return world.use.judgeGate().judge(ISSUE, Criterion.CONCERNS_SOUGHT).reasons().stream().map(reason -> reason.code()).toList();
    }
}
