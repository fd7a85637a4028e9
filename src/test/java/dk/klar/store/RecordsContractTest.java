package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.history.Spread;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Tree;
import dk.klar.testing.SampleTrees;
import dk.klar.testing.Written;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Records.StaleWrite;
import dk.klar.usecase.port.Records.Write;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store promises. */
@RunWith(Parameterized.class)
public class RecordsContractTest {
    private static final AtomicLong ISSUES = new AtomicLong(10_000);

    @Parameter
    public Store store;

    private final Subject subject = Subject.of(new IssueId(ISSUES.incrementAndGet()));
    private Records records;

    @Parameters(name = "{0}")
    public static Store[] stores() {
        return Store.values();
    }

    @Before
    public void open() {
        records = store.open();
    }

    @Test
    public void aPassageIsSavedWithItsEvidenceOrNotAtAll() {
        Entry<?> passage = Written.entry(subject, Kind.PASSAGE, "p", 0, SampleTrees.of(Kind.PASSAGE));
        Records.Frozen frozen = new Records.Frozen(subject, "p", "{\"a\":\"æøå 🩺\"}", List.of(new UserKey("olga"), new UserKey("lars")), "0".repeat(64));
        records.write(Records.Write.added(passage), frozen);

        assertEquals(Optional.of(frozen), records.evidence(subject, "p"));
        assertEquals(Optional.empty(), records.evidence(subject, "q"));
        assertEquals(Optional.of(passage), records.find(subject, Kind.PASSAGE, "p"));
        assertThrows(StaleWrite.class, () -> records.write(Records.Write.added(passage), frozen));
        assertEquals(1, records.history(subject, Kind.PASSAGE, "p").size());
    }

    @Test
    public void whatWasSavedIsReadBack() {
        Entry<?> pilot = saved(pilot("a", 0, "Medicinrobot"));

        assertEquals(Optional.of(pilot), records.find(subject, Kind.PILOT, "a"));
        assertEquals(List.of(pilot), records.about(subject));
    }

    @Test
    public void manySubjectsAreReadAsEachOfThemIs() {
        Subject other = Subject.of(new IssueId(ISSUES.incrementAndGet()));
        Subject nothing = Subject.of(new IssueId(ISSUES.incrementAndGet()));
        saved(pilot("b", 0, "Medicinrobot"));
        saved(pilot("a", 0, "Skylletoilet"));
        saved(Written.entry(other, Kind.PILOT, "a", 0, SampleTrees.of(Kind.PILOT)));

        Map<Subject, List<Entry<?>>> read = records.aboutEach(List.of(nothing, subject, other));
        assertEquals(Set.of(nothing, subject, other), read.keySet());
        read.forEach((each, entries) -> assertEquals(records.about(each), entries));
        assertEquals(Map.of(), records.aboutEach(List.of()));
    }

    @Test
    public void whatAllShareIsReadWithASubjectAsEachOfThemIs() {
        saved(pilot("a", 0, "Medicinrobot"));
        String shared = "shared-" + ISSUES.incrementAndGet();
        saved(Written.entry(Subject.municipality(), Kind.COMMITTEE, shared, 0, SampleTrees.of(Kind.COMMITTEE)));
        Subject nothing = Subject.of(new IssueId(ISSUES.incrementAndGet()));
        for (Subject each : List.of(subject, nothing)) {
            assertEquals(Map.of(each, records.about(each), Subject.municipality(), records.about(Subject.municipality())), records.withShared(each));
        }
        assertTrue(records.withShared(nothing).get(Subject.municipality()).stream().anyMatch(entry -> entry.key().equals(shared)));
    }

    @Test
    public void aRecordOfEveryKindIsReadBack() {
        for (Kind kind : Kind.values()) {
            saved(Written.entry(subject, kind, "every", kind.ordinal(), SampleTrees.of(kind)));
        }
        List<Entry<?>> read = records.about(subject);

        assertEquals(List.of(Kind.values()), read.stream().map(Entry::kind).toList());
        read.forEach(entry -> assertEquals(SampleTrees.of(entry.kind()), Tree.of(entry.body())));
    }

    @Test
    public void numbersAreReadBackToTheLastDigit() {
        saved(pilot("a", 0, Map.of("title", "t", "supportHoursPilot", new BigDecimal("0.12345678901234567890"),
                "supportHoursRollout", new BigDecimal("2.50"), "cycleWeeks", 4)));

        Map<String, Object> tree = Tree.of(records.find(subject, Kind.PILOT, "a").orElseThrow().body());
        assertEquals(new BigDecimal("0.12345678901234567890"), tree.get("supportHoursPilot"));
        assertEquals(new BigDecimal("2.50"), tree.get("supportHoursRollout"));
        assertEquals(4, tree.get("cycleWeeks"));
    }

    @Test
    public void anyTextIsReadBackAsItWasTyped() {
        String text = "æøå ÆØÅ é 漢 🤖 \"quoted\" 'single' \\ <b onclick=\"x\">&amp;</b> ${code} #set($x) {{m}} =1+1 a\tb\nc\u2028d %_?";
        saved(pilot("a", 0, Map.of("title", "t", "evaluation", text)));

        assertEquals(text, Tree.of(records.find(subject, Kind.PILOT, "a").orElseThrow().body()).get("evaluation"));
        assertEquals(text, records.history(subject, 0, 1).get(0).after().get("evaluation"));
    }

    @Test
    public void aHundredKilobytesOfTextAreReadBack() {
        String text = "Stærkt ".repeat(15_000).strip();
        saved(pilot("a", 0, Map.of("title", "t", "evaluation", text)));

        assertEquals(text, Tree.of(records.find(subject, Kind.PILOT, "a").orElseThrow().body()).get("evaluation"));
    }

    @Test
    public void recordsAreReadOldestFirstHoweverOftenTheyWereChanged() {
        Entry<?> first = saved(pilot("z", 1, "first"));
        saved(pilot("b", 2, "second"));
        saved(pilot("a", 2, "second too"));
        records.write(List.of(Records.Write.changed(first, Written.changed(first, "bo", Map.of("title", "first again")))));

        assertEquals(List.of("z", "a", "b"), records.about(subject).stream().map(Entry::key).toList());
    }

    @Test
    public void anotherIssuesRecordsAreNotRead() {
        Subject other = Subject.of(new IssueId(ISSUES.incrementAndGet()));
        saved(pilot("a", 0, "mine"));

        assertEquals(List.of(), records.about(other));
        assertEquals(List.of(), records.history(other, 0, 10));
        assertEquals(Optional.empty(), records.find(other, Kind.PILOT, "a"));
    }

    @Test
    public void oneKeyMayNameRecordsOfSeveralKinds() {
        Entry<?> pilot = saved(pilot("same", 0, "a pilot"));
        saved(Written.entry(subject, Kind.TARGET_GROUP, "same", 1, SampleTrees.of(Kind.TARGET_GROUP)));

        assertEquals(Optional.of(pilot), records.find(subject, Kind.PILOT, "same"));
        assertEquals(2, records.about(subject).size());
    }

    @Test
    public void keysAreToldApartByCaseAndUnknownOnesFindNothing() {
        saved(pilot("abc", 0, "small"));

        for (String key : List.of("ABC", "abc ", "", "x".repeat(5_000), "'; drop table x", "nul\0", "%")) {
            assertEquals(key, Optional.empty(), records.find(subject, Kind.PILOT, key));
        }
    }

    @Test
    public void aChangeIsReadBackWithWhoMadeIt() {
        Entry<?> before = saved(pilot("a", 0, "before"));
        Entry<?> after = Written.changed(before, "bo", Map.of("title", "after"));
        records.write(List.of(Records.Write.changed(before, after)));

        assertEquals(Optional.of(after), records.find(subject, Kind.PILOT, "a"));
        assertEquals(List.of(after), records.about(subject));
    }

    @Test
    public void aRemovedRecordIsGoneAndItsKeyCanBeTakenAgain() {
        Entry<?> judgement = saved(Written.entry(subject, Kind.JUDGEMENT, "P1.1", 0, SampleTrees.of(Kind.JUDGEMENT)));
        records.write(List.of(Records.Write.removed(judgement, judgement.updated())));

        assertEquals(Optional.empty(), records.find(subject, Kind.JUDGEMENT, "P1.1"));
        assertEquals(List.of(), records.about(subject));

        saved(judgement);
        assertEquals(Optional.of(judgement), records.find(subject, Kind.JUDGEMENT, "P1.1"));
    }

    @Test
    public void aStaleChangeIsRefusedAndLeavesNoTrace() {
        Entry<?> before = saved(pilot("a", 0, "before"));
        Entry<?> theirs = Written.changed(before, "bo", Map.of("title", "theirs"));
        records.write(List.of(Records.Write.changed(before, theirs)));

        assertStale(Records.Write.changed(before, Written.changed(before, "ida", Map.of("title", "mine"))));
        assertStale(Records.Write.removed(before, before.updated()));

        assertEquals(Optional.of(theirs), records.find(subject, Kind.PILOT, "a"));
        assertEquals(2, records.history(subject, 0, 10).size());
    }

    @Test
    public void changingOrRemovingWhatIsGoneIsStale() {
        Entry<?> gone = saved(pilot("a", 0, "gone"));
        records.write(List.of(Records.Write.removed(gone, gone.updated())));

        assertStale(Records.Write.changed(gone, Written.changed(gone, "ida", Map.of("title", "mine"))));
        assertStale(Records.Write.removed(gone, gone.updated()));
        assertEquals(List.of(), records.about(subject));
    }

    @Test
    public void addingWhatIsThereIsStale() {
        Entry<?> there = saved(pilot("a", 0, "there"));

        assertStale(Records.Write.added(pilot("a", 5, "me too")));
        assertEquals(List.of(there), records.about(subject));
        assertEquals(1, records.history(subject, 0, 10).size());
    }

    @Test
    public void whenOneOfSeveralWritesIsStaleNoneIsDoneWhereverItStands() {
        Entry<?> kept = saved(pilot("kept", 0, "kept"));
        Entry<?> moved = saved(pilot("moved", 1, "moved"));
        Entry<?> movedOn = Written.changed(moved, "bo", Map.of("title", "moved on"));
        records.write(List.of(Records.Write.changed(moved, movedOn)));
        Write stale = Records.Write.changed(moved, Written.changed(moved, "ida", Map.of("title", "mine")));
        Write good = Records.Write.changed(kept, Written.changed(kept, "ida", Map.of("title", "changed")));
        Write fresh = Records.Write.added(pilot("new", 3, "new"));
        Write removal = Records.Write.removed(kept, kept.updated());

        for (List<Write> writes : List.of(List.of(good, fresh, stale), List.of(stale, fresh), List.of(fresh, stale, good),
                List.of(removal, stale), List.of(fresh, Records.Write.added(kept)))) {
            assertThrows(StaleWrite.class, () -> records.write(writes));
        }
        assertEquals(List.of(kept, movedOn), records.about(subject));
        assertEquals(3, records.history(subject, 0, 10).size());
    }

    @Test
    public void severalWritesAreDoneTogether() {
        Entry<?> before = saved(pilot("a", 0, "before"));
        Entry<?> gone = saved(pilot("gone", 1, "gone"));
        Entry<?> after = Written.changed(before, "bo", Map.of("title", "after"));
        Entry<?> fresh = pilot("new", 2, "new");
        records.write(List.of(Records.Write.changed(before, after), Records.Write.removed(gone, gone.updated()), Records.Write.added(fresh)));

        assertEquals(List.of(after, fresh), records.about(subject));
    }

    @Test
    public void nothingWasDoneByWhoCannotBe() {
        saved(pilot("a", 0, "a"));
        assertEquals(List.of(), records.history(subject, new Narrowed(null, new UserKey("no\0body")), 0, 10));
    }

    @Test
    public void whatIsTakenBackIsAsIfItHadNeverBeen() {
        Entry<?> other = saved(pilot("other", 0, "other"));
        Entry<?> added = saved(pilot("a", 1, "a"));
        records.takeBack(added);
        assertEquals(List.of(other), records.about(subject));
        assertEquals(List.of(Records.Write.added(other).change()), records.history(subject, 0, 10));
        assertEquals(added, saved(pilot("a", 1, "a")));
        assertEquals(2, records.history(subject, 0, 10).size());
    }

    @Test
    public void whatWasChangedSinceIsNotTakenBack() {
        Entry<?> added = saved(pilot("a", 0, "a"));
        Entry<?> changed = Written.changed(added, "bo", Map.of("title", "on"));
        records.write(List.of(Records.Write.changed(added, changed)));
        records.takeBack(added);
        assertEquals(List.of(changed), records.about(subject));
        assertEquals(2, records.history(subject, 0, 10).size());
    }

    @Test
    public void theHistoryTellsEachStepNewestFirst() {
        Entry<?> before = saved(pilot("a", 0, "before"));
        Entry<?> after = Written.changed(before, "bo", Map.of("title", "after"));
        List<Change> told = new ArrayList<>();
        for (Write write : List.of(Records.Write.changed(before, after), Records.Write.removed(after, after.updated()))) {
            records.write(List.of(write));
            told.add(0, write.change());
        }
        told.add(Records.Write.added(before).change());

        assertEquals(told, records.history(subject, 0, 10));
        assertEquals(List.of(Change.Action.REMOVED, Change.Action.CHANGED, Change.Action.ADDED),
                records.history(subject, 0, 10).stream().map(Change::action).toList());
    }

    @Test
    public void theHistoryIsReadPageByPageWithoutGapsThoughAllHappenedAtOnce() {
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            writes.add(Records.Write.added(pilot("p" + i, 0, "at once")));
        }
        records.write(writes);

        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 30; offset += 10) {
            records.history(subject, offset, 10).forEach(change -> paged.add(change.key()));
        }
        List<String> all = records.history(subject, 0, 100).stream().map(Change::key).toList();
        assertEquals(all, paged);
        assertEquals("p24", all.get(0));
        assertEquals("p0", all.get(24));
        assertEquals(List.of(), records.history(subject, 25, 10));
    }

    @Test
    public void aPartOfTheHistoryIsReadPageByPageAndCountedWithoutReadingIt() {
        UserKey bo = new UserKey("bo");
        Entry<?> changed = saved(pilot("p0", 0, "first"));
        for (int i = 1; i <= 5; i++) {
            saved(pilot("p" + i, 0, "others"));
        }
        saved(Written.entry(subject, Kind.TARGET_GROUP, "g", 0, SampleTrees.of(Kind.TARGET_GROUP)));
        saved(Written.entry(Subject.of(new IssueId(ISSUES.incrementAndGet())), Kind.PILOT, "elsewhere", 0, SampleTrees.of(Kind.PILOT)));
        records.write(List.of(Records.Write.changed(changed, Written.changed(changed, "bo", Map.of("title", "by bo")))));

        Spread spread = records.spread(subject);
        for (Narrowed wanted : List.of(Narrowed.NOT, new Narrowed(Kind.PILOT, null), new Narrowed(null, bo), new Narrowed(Kind.PILOT, bo),
                new Narrowed(Kind.TARGET_GROUP, bo), new Narrowed(null, new UserKey("nobody")))) {
            List<Change> expected = records.history(subject, 0, 100).stream()
                    .filter(change -> wanted.holds(change.kind(), change.stamp().by())).toList();
            List<Change> paged = new ArrayList<>();
            for (int offset = 0; offset < 10; offset += 2) {
                paged.addAll(records.history(subject, wanted, offset, 2));
            }
            assertEquals(expected, paged);
            assertEquals(expected.size(), spread.within(wanted));
        }
        assertEquals(8, spread.within(Narrowed.NOT));
        assertEquals(1, spread.within(new Narrowed(Kind.PILOT, bo)));
        assertEquals(Set.of(Kind.PILOT, Kind.TARGET_GROUP), Set.copyOf(spread.kinds()));
    }

    @Test
    public void ofManyWritersAtOnceExactlyOneWins() {
        Entry<?> before = saved(pilot("a", 0, "before"));
        Race race = new Race();
        for (int i = 0; i < 8; i++) {
            String author = "user" + i;
            race.enter(() -> records.write(List.of(Records.Write.changed(before, Written.changed(before, author, Map.of("title", author))))));
        }
        race.run();

        assertEquals(race.toString(), 1, race.winners());
        assertEquals(race.toString(), 7, race.stale());
        assertEquals(2, records.find(subject, Kind.PILOT, "a").orElseThrow().version());
        assertEquals(2, records.history(subject, 0, 10).size());
    }

    @Test
    public void ofManyWhoFirstJudgeOnePitfallExactlyOneWins() {
        Entry<?> judgement = Written.entry(subject, Kind.JUDGEMENT, "P1.1", 0, SampleTrees.of(Kind.JUDGEMENT));
        Race race = new Race();
        for (int i = 0; i < 8; i++) {
            race.enter(() -> records.write(List.of(Records.Write.added(judgement))));
        }
        race.run();

        assertEquals(race.toString(), 1, race.winners());
        assertEquals(race.toString(), 7, race.stale());
        assertEquals(List.of(judgement), records.about(subject));
        assertEquals(1, records.history(subject, 0, 10).size());
    }

    @Test
    public void ofAChangeAndARemovalAtOnceExactlyOneWins() {
        for (int round = 0; round < 10; round++) {
            Entry<?> before = saved(pilot("a" + round, round, "before"));
            Entry<?> after = Written.changed(before, "bo", Map.of("title", "after"));
            Race race = new Race();
            race.enter(() -> records.write(List.of(Records.Write.changed(before, after))));
            race.enter(() -> records.write(List.of(Records.Write.removed(before, before.updated()))));
            race.run();

            assertEquals(race.toString(), 1, race.winners());
            assertEquals(race.toString(), 1, race.stale());
            Change last = records.history(subject, 0, 1).get(0);
            assertEquals(last.action() != Change.Action.REMOVED, records.find(subject, Kind.PILOT, before.key()).isPresent());
        }
    }

    @Test
    public void whoeverWritesOtherRecordsAtTheSameTimeIsNotInTheWay() {
        Race race = new Race();
        for (int i = 0; i < 8; i++) {
            String key = "mine" + i;
            race.enter(() -> {
                Entry<?> now = saved(pilot(key, 0, "0"));
                for (int version = 2; version <= 10; version++) {
                    Entry<?> next = Written.changed(now, "bo", Map.of("title", "version " + version));
                    records.write(List.of(Records.Write.changed(now, next)));
                    now = next;
                }
            });
        }
        race.run();

        assertEquals(race.toString(), 8, race.winners());
        assertEquals(8, records.about(subject).size());
        records.about(subject).forEach(entry -> assertEquals(10, entry.version()));
        assertEquals(80, records.history(subject, 0, 200).size());
    }

    @Test
    public void nobodysIncrementIsLost() {
        Entry<?> counter = saved(pilot("a", 0, Map.of("title", "counter", "cycleWeeks", 0)));
        Race race = new Race();
        for (int i = 0; i < 4; i++) {
            race.enter(() -> {
                for (int n = 0; n < 10; n++) {
                    increment(counter.key());
                }
            });
        }
        race.run();

        assertEquals(race.toString(), 4, race.winners());
        assertEquals(40, Tree.of(records.find(subject, Kind.PILOT, "a").orElseThrow().body()).get("cycleWeeks"));
    }

    @Test
    public void writesInOppositeOrderDoNotBlockEachOtherForGood() {
        for (int round = 0; round < 5; round++) {
            Entry<?> one = saved(pilot("one" + round, 0, "one"));
            Entry<?> two = saved(pilot("two" + round, 0, "two"));
            Write changeOne = Records.Write.changed(one, Written.changed(one, "bo", Map.of("title", "1")));
            Write changeTwo = Records.Write.changed(two, Written.changed(two, "bo", Map.of("title", "2")));
            Race race = new Race();
            race.enter(() -> records.write(List.of(changeOne, changeTwo)));
            race.enter(() -> records.write(List.of(changeTwo, changeOne)));
            race.run();

            assertEquals(race.toString(), 1, race.winners());
            assertEquals(race.toString(), 1, race.stale());
        }
        assertTrue(records.about(subject).stream().allMatch(entry -> entry.version() == 2));
    }

    private void increment(String key) {
        while (true) {
            Entry<?> now = records.find(subject, Kind.PILOT, key).orElseThrow();
            int value = (int) Tree.of(now.body()).get("cycleWeeks");
            try {
                records.write(List.of(Records.Write.changed(now,
                        Written.changed(now, "bo", Map.of("title", "counter", "cycleWeeks", value + 1)))));
                return;
            } catch (StaleWrite e) {
                Thread.onSpinWait();
            }
        }
    }

    private void assertStale(Write write) {
        assertThrows(StaleWrite.class, () -> records.write(List.of(write)));
    }

    private Entry<?> saved(Entry<?> entry) {
        records.write(List.of(Records.Write.added(entry)));
        return entry;
    }

    private Entry<?> pilot(String key, int second, String title) {
        return pilot(key, second, Map.of("title", title));
    }

    private Entry<?> pilot(String key, int second, Map<String, ?> tree) {
        return Written.entry(subject, Kind.PILOT, key, second, tree);
    }
}
