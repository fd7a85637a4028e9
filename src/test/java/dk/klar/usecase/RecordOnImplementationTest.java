package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.OLGA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.pilot.Pilot;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;

/** Records are added, changed and removed: checked, versioned, with their history, published. */
public class RecordOnImplementationTest {
    private static final Draft<Pilot> PILOT = PilotFixture.realistic();

    private final World world = new World();
    private final RecordOnImplementation record = world.use.record();

    @Test
    public void aRuleIsJustifiedOnTheServersDay() {
        World night = new World(Clock.fixed(Instant.parse("2026-06-14T22:30:00Z"), ZoneId.of("Europe/Copenhagen")));
        Entry<?> saved = night.use.record().add(LARS, "OMS-1", Kind.PILOT,
                PILOT.with("justifications[0]", PilotFixture.justification("PR5", "JUSTIFIED")).tree());
        assertEquals(LocalDate.of(2026, 6, 15), ((Pilot) saved.body()).justifications().get(0).on());
    }

    @Test
    public void aNewRecordHasAKeyOfItsOwnAndVersionOne() {
        Entry<?> first = record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        Entry<?> second = record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        assertEquals(1, first.version());
        assertEquals(List.of("k1", "k2"), List.of(first.key(), second.key()));
        assertEquals(LARS, first.created().by());
        assertEquals(world.clock.instant(), first.created().at());
        assertEquals(first, world.stored(Kind.PILOT, "k1"));
    }

    @Test
    public void aChangeIsTheNextVersion() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        Entry<?> changed = record.change(OLGA, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Nyt navn").tree());
        assertEquals(2, changed.version());
        assertEquals(LARS, changed.created().by());
        assertEquals(OLGA, changed.updated().by());
        assertEquals("Nyt navn", ((Pilot) world.stored(Kind.PILOT, "k1").body()).title());
    }

    @Test
    public void theHistorySaysWhoDidWhatBeforeAndAfter() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        record.change(OLGA, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Nyt navn").tree());
        record.remove(LARS, "OMS-1", Kind.PILOT, "k1", 2);
        List<Change> history = world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 10);
        assertEquals(List.of(Change.Action.REMOVED, Change.Action.CHANGED, Change.Action.ADDED), history.stream().map(Change::action).toList());
        assertEquals(List.of(3, 2, 1), history.stream().map(Change::version).toList());
        assertEquals(List.of(LARS, OLGA, LARS), history.stream().map(change -> change.stamp().by()).toList());
        assertEquals("Medicinrobot i tre enheder", history.get(1).before().get("title"));
        assertEquals("Nyt navn", history.get(1).after().get("title"));
        assertEquals(1, history.get(1).differences().size());
        assertEquals("Nyt navn", history.get(0).before().get("title"));
        assertEquals(Map.of(), history.get(0).after());
    }

    @Test
    public void historyComesInPagesAndNeverWithoutABound() {
        IntStream.range(0, 300).forEach(i -> record.add(LARS, "OMS-1", Kind.TARGET_GROUP,
                DossierFixture.targetGroup("Enhed " + i, "SSA", 1, "").tree()));
        assertEquals(ReadHistory.MOST, world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, Integer.MAX_VALUE).size());
        assertEquals(1, world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, -5, -1).size());
        assertEquals("k300", world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 1).get(0).key());
        assertEquals("k1", world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 299, 10).get(0).key());
        assertEquals(List.of(), world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 300, 10));
    }

    @Test
    public void aStaleChangeIsRefusedWithWhatTheOthersChanged() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        record.change(OLGA, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Olgas navn").tree());
        record.change(OLGA, "OMS-1", Kind.PILOT, "k1", 2, PILOT.with("title", "Olgas navn").with("purpose", "Olgas formål").tree());
        Refused.Stale stale = assertThrows(Refused.Stale.class,
                () -> record.change(LARS, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Lars' navn").tree()));
        assertEquals(3, stale.current().version());
        assertEquals(List.of("title", "purpose"), stale.theirs().stream().map(difference -> difference.field().name()).toList());
        assertEquals("Olgas navn", stale.theirs().get(0).after());
        assertEquals("Olgas navn", ((Pilot) world.stored(Kind.PILOT, "k1").body()).title());
    }

    @Test
    public void whoIsFasterBetweenReadingAndWritingWins() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        world.records.beforeNextWrite(() -> record.change(OLGA, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Olgas navn").tree()));
        Refused.Stale stale = assertThrows(Refused.Stale.class,
                () -> record.change(LARS, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Lars' navn").tree()));
        assertEquals("Olgas navn", stale.theirs().get(0).after());
    }

    @Test
    public void aRecordThatSomebodyRemovedCannotBeChanged() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        record.remove(OLGA, "OMS-1", Kind.PILOT, "k1", 1);
        Refused.Stale stale = assertThrows(Refused.Stale.class, () -> record.change(LARS, "OMS-1", Kind.PILOT, "k1", 1, PILOT.tree()));
        assertNull(stale.current());
        assertThrows(Refused.NotFound.class, () -> record.remove(LARS, "OMS-1", Kind.PILOT, "k1", 1));
    }

    @Test
    public void whoRemovesBetweenReadingAndWritingWins() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        world.records.beforeNextWrite(() -> record.remove(OLGA, "OMS-1", Kind.PILOT, "k1", 1));
        Refused.Stale stale = assertThrows(Refused.Stale.class, () -> record.change(LARS, "OMS-1", Kind.PILOT, "k1", 1, PILOT.tree()));
        assertNull(stale.current());
        assertEquals(List.of(), stale.theirs());
    }

    @Test
    public void aStaleRemovalIsRefused() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        record.change(OLGA, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Olgas navn").tree());
        assertEquals(2, assertThrows(Refused.Stale.class, () -> record.remove(LARS, "OMS-1", Kind.PILOT, "k1", 1)).current().version());
    }

    @Test
    public void aVersionFromTheFutureIsStale() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        assertEquals(List.of(), assertThrows(Refused.Stale.class,
                () -> record.change(LARS, "OMS-1", Kind.PILOT, "k1", 7, PILOT.tree())).theirs());
        assertThrows(Refused.Stale.class, () -> record.change(LARS, "OMS-1", Kind.PILOT, "k1", 0, PILOT.tree()));
    }

    @Test
    public void aKeyThatNeverWasIsNotFound() {
        assertThrows(Refused.NotFound.class, () -> record.change(LARS, "OMS-1", Kind.PILOT, "k9", 1, PILOT.tree()));
        assertThrows(Refused.NotFound.class, () -> record.change(LARS, "OMS-1", Kind.PILOT, "k9", 0, PILOT.tree()));
        assertThrows(Refused.NotFound.class, () -> record.remove(LARS, "OMS-1", Kind.PILOT, "k9", 1));
    }

    @Test
    public void aRecordOfAnotherImplementationIsNotFound() {
        world.jira.issue(new Implementation(new IssueId(5), "OMS-5", "Femte", 1, "impl"));
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        assertThrows(Refused.NotFound.class, () -> record.change(LARS, "OMS-5", Kind.PILOT, "k1", 1, PILOT.tree()));
        assertThrows(Refused.NotFound.class, () -> record.remove(LARS, "OMS-5", Kind.PILOT, "k1", 1));
    }

    @Test
    public void theFirstJudgementOfAPitfallHasVersionNought() {
        Entry<?> judged = record.change(LARS, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().tree());
        assertEquals("P1.1", judged.key());
        assertEquals(1, judged.version());
    }

    @Test
    public void pitfallsAreNeitherAddedNorInvented() {
        assertThrows(Refused.NotFound.class, () -> record.add(LARS, "OMS-1", Kind.JUDGEMENT, DossierFixture.handled().tree()));
        assertThrows(Refused.NotFound.class, () -> record.change(LARS, "OMS-1", Kind.JUDGEMENT, "P5.1", 0, DossierFixture.handled().tree()));
        assertThrows(Refused.NotFound.class, () -> record.change(OLGA, "OMS-1", Kind.GATE_PLAN, "scaling", 0, DossierFixture.plan().tree()));
    }

    @Test
    public void ofTwoFirstJudgementsTheSecondIsShownTheFirst() {
        record.change(OLGA, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().tree());
        Refused.Stale stale = assertThrows(Refused.Stale.class,
                () -> record.change(LARS, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().tree()));
        assertEquals(List.of("stance", "evidence"), stale.theirs().stream().map(difference -> difference.field().name()).toList());
        assertEquals(OLGA, stale.current().updated().by());
    }

    @Test
    public void ofTwoFirstJudgementsAtTheSameTimeOneIsRefused() {
        world.records.beforeNextWrite(() -> record.change(OLGA, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().tree()));
        Refused.Stale stale = assertThrows(Refused.Stale.class,
                () -> record.change(LARS, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().tree()));
        assertEquals(OLGA, stale.current().updated().by());
        assertEquals(2, stale.theirs().size());
    }

    @Test
    public void aJudgementMadeAnewIsNotOverwrittenByWhoStillSeesTheOldOne() {
        record.change(OLGA, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().tree());
        record.remove(OLGA, "OMS-1", Kind.JUDGEMENT, "P1.1", 1);
        Entry<?> anew = record.change(OLGA, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().with("evidence", "Nyt").tree());
        assertEquals(3, anew.version());
        assertThrows(Refused.Stale.class, () -> record.change(LARS, "OMS-1", Kind.JUDGEMENT, "P1.1", 1, DossierFixture.handled().tree()));
    }

    @Test
    public void aReferenceNamesSomethingThatIsThere() {
        assertEquals(List.of("committee reference.unknown"), faults(Kind.DISCUSSION, DossierFixture.discussion()));
    }

    @Test
    public void aDiscussionNamesACommitteeOfTheMunicipality() {
        Entry<?> committee = world.use.keepMunicipality().add(ADMIN, Kind.COMMITTEE, DossierFixture.committee("AREA").tree());
        Entry<?> discussion = record.add(LARS, "OMS-1", Kind.DISCUSSION, DossierFixture.discussion().with("committee", committee.key()).tree());
        assertEquals(discussion, world.stored(Kind.DISCUSSION, discussion.key()));
    }

    @Test
    public void aRecordOfTheImplementationIsNoCommittee() {
        Entry<?> pilot = record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        assertEquals(List.of("committee reference.unknown"), faults(Kind.DISCUSSION, DossierFixture.discussion().with("committee", pilot.key())));
    }

    @Test
    public void aDiscussionWhoseCommitteeWasRemovedCanStillBeSavedAndSaysSoAtTheGate() {
        world.holding(DossierFixture.ready());
        world.use.keepMunicipality().remove(ADMIN, Kind.COMMITTEE, "area", 1);
        Entry<?> saved = record.change(LARS, "OMS-1", Kind.DISCUSSION, "discussion", 1, DossierFixture.discussion().with("minutes", "NK-7").tree());
        assertEquals(2, saved.version());
        assertEquals("med.committeeGone", world.use.judgeGate().judge(ISSUE, "rollout").reasons().get(0).code());
    }

    @Test
    public void aDiscussionCannotBeMovedToACommitteeThatIsNotThere() {
        world.holding(DossierFixture.ready());
        assertEquals(List.of("committee"), assertThrows(Refused.Invalid.class, () -> record.change(LARS, "OMS-1", Kind.DISCUSSION, "discussion", 1,
                DossierFixture.discussion().with("committee", "gone").tree())).faults().stream().map(fault -> fault.field()).toList());
    }

    @Test
    public void peopleAreUsersOfJira() {
        assertEquals(List.of("responsible user.unknown"), faults(Kind.PILOT, PILOT.with("responsible", "nobody")));
        assertEquals(List.of("person user.unknown"), faults(Kind.ROLE, DossierFixture.role("OWNER", "nobody")));
    }

    @Test
    public void whoIsGoneStaysNamedUntilSomebodyElseIs() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        world.jira.leaves("anna");
        assertEquals(2, record.change(LARS, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("title", "Nyt navn").tree()).version());
        assertThrows(Refused.Invalid.class, () -> record.change(LARS, "OMS-1", Kind.PILOT, "k1", 2, PILOT.with("responsible", "nobody").tree()));
        assertEquals(List.of("responsible user.unknown"), faults(Kind.PILOT, PILOT));
    }

    @Test
    public void everyFaultIsSaidAtOnce() {
        assertEquals(List.of("meetingOn field.required", "committee reference.unknown"),
                faults(Kind.DISCUSSION, DossierFixture.discussion().without("meetingOn")));
    }

    @Test
    public void whoJustifiesIsWhoeverSaves() {
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.with("justifications[0]", PilotFixture.justification("PR5", "JUSTIFIED")).tree());
        Pilot pilot = (Pilot) record.change(OLGA, "OMS-1", Kind.PILOT, "k1", 1, PILOT
                .with("justifications[0]", PilotFixture.justification("PR5", "JUSTIFIED"))
                .with("justifications[1]", PilotFixture.justification("PR9", "NOT_RELEVANT")).tree()).body();
        assertEquals(List.of(LARS, OLGA), pilot.justifications().stream().map(justification -> justification.by()).toList());
        assertEquals(DossierFixture.TODAY, pilot.justifications().get(1).on());
    }

    @Test
    public void everyWriteIsPublished() {
        world.holding(DossierFixture.ready().without(Kind.PILOT, "pilot"));
        assertEquals(Optional.empty(), world.jira.published(ISSUE));
        record.add(LARS, "OMS-1", Kind.PILOT, PILOT.tree());
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
        record.change(LARS, "OMS-1", Kind.PILOT, "k1", 1, PILOT.with("decision", "STOP").tree());
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
        record.change(LARS, "OMS-1", Kind.PILOT, "k1", 2, PILOT.tree());
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
        record.remove(LARS, "OMS-1", Kind.PILOT, "k1", 3);
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
    }

    private List<String> faults(Kind kind, Draft<?> draft) {
        return assertThrows(Refused.Invalid.class, () -> record.add(LARS, "OMS-1", kind, draft.tree())).faults().stream()
                .map(fault -> fault.field() + " " + fault.code()).toList();
    }
}
