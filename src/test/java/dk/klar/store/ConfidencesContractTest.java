package dk.klar.store;

import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.nameless;
import static dk.klar.testing.ConcernFixture.toRepresentative;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Disclosure;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Records.StaleWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of what was said in confidence promises. */
@RunWith(Parameterized.class)
public class ConfidencesContractTest {
    private static final AtomicLong ISSUES = new AtomicLong(70_000);
    private static final UserKey TINA = new UserKey("tina");

    @Parameter
    public Store store;

    private final IssueId issue = new IssueId(ISSUES.incrementAndGet());
    private Confidences confidences;

    @Parameters(name = "{0}")
    public static Store[] stores() {
        return Store.values();
    }

    @Before
    public void open() {
        confidences = store.openConfidences();
    }

    @Test
    public void whatWasSaidIsFoundByItsCodeAlone() {
        Confidential one = added("one");
        added("other");

        assertEquals(Optional.of(one), confidences.byCode(issue, code("one")));
        assertEquals(Optional.empty(), confidences.byCode(issue, code("none")));
        assertEquals(Optional.empty(), confidences.byCode(issue, one.id()));
        assertEquals(Optional.empty(), confidences.byCode(issue, ""));
    }

    @Test
    public void manyIssuesAreReadAsEachOfThemIs() {
        IssueId nothing = new IssueId(ISSUES.incrementAndGet());
        added("one");
        added("other");
        assertEquals(Map.of(issue, confidences.about(issue), nothing, List.of()), confidences.aboutEach(List.of(nothing, issue)));
        assertEquals(2, confidences.about(issue).size());
        assertEquals(Map.of(), confidences.aboutEach(List.<IssueId>of()));
    }

    @Test
    public void aCodeOpensNothingOnAnotherIssue() {
        added("one");
        IssueId other = new IssueId(ISSUES.incrementAndGet());
        assertEquals(Optional.empty(), confidences.byCode(other, code("one")));
        Confidential there = nameless(other, id("there"), "Et andet sted");
        confidences.add(there, code("one"), METTE);

        assertEquals(Optional.of(there), confidences.byCode(other, code("one")));
        assertEquals(Optional.of(id("one")), confidences.byCode(issue, code("one")).map(Confidential::id));
        assertEquals(List.of(there), confidences.about(other));
    }

    @Test
    public void allIsReadBackByIdInNoOrderThatTells() {
        List<Confidential> all = new ArrayList<>();
        for (String name : List.of("z", "m", "a", "q")) {
            all.add(added(name));
        }
        assertEquals(List.of("a", "m", "q", "z"), confidences.about(issue).stream().map(one -> one.id().substring(one.id().indexOf('-') + 1)).toList());
        assertEquals(4, all.size());
    }

    @Test
    public void nothingIsThereWhereNothingWasSaid() {
        assertEquals(List.of(), confidences.about(issue));
    }

    @Test
    public void anyTextIsReadBackAsItWasTyped() {
        String text = "æøå ÆØÅ é 漢 🤖 \"quoted\" 'single' \\ <b>&amp;</b> ${code} %_? " + "langt ".repeat(500).strip();
        Confidential one = nameless(issue, id("one"), text);
        confidences.add(one, code("one"), METTE);
        Confidential more = one.added(text).added("Mere").answered(answer().with("answer", text).body(), TINA);
        replace(one.added(text), one.added(text).added("Mere"), more);

        assertEquals(List.of(more), confidences.about(issue));
        assertEquals(text, confidences.about(issue).get(0).concern().text());
    }

    @Test
    public void whoSpokeToTheRepresentativeIsKept() {
        Confidential one = toRepresentative(issue, id("one"), "mette");
        confidences.add(one, code("one"), METTE);

        assertEquals(Optional.of(one), confidences.byCode(issue, code("one")));
        assertEquals(new UserKey("mette"), confidences.about(issue).get(0).author());
    }

    @Test
    public void everyStepIsKeptAndTheCodeGoesOnOpening() {
        Confidential one = added("one");
        Confidential added = one.added("Mere");
        Confidential answered = added.answered(answer().body(), TINA);
        Confidential kept = answered.keptBack(true);
        Confidential let = kept.keptBack(false);
        for (Confidential next : List.of(added, answered, kept, let)) {
            confidences.replace(List.of(next));
            assertEquals(Optional.of(next), confidences.byCode(issue, code("one")));
            assertEquals(List.of(next), confidences.about(issue));
        }
    }

    @Test
    public void aWholeBatchIsLetOutAtOnce() {
        IntStream.range(0, 5).forEach(i -> added("n" + i));
        List<Confidential> out = Disclosure.due(confidences.about(issue), 5, 5);
        confidences.replace(out);

        assertEquals(5, out.size());
        assertEquals(out, confidences.about(issue));
        assertEquals(out, Disclosure.readable(confidences.about(issue), 5));
    }

    @Test
    public void whatWasTakenBackIsGone() {
        Confidential one = added("one");
        Confidential other = added("other");
        confidences.remove(one, METTE);

        assertEquals(List.of(other), confidences.about(issue));
        assertEquals(Optional.empty(), confidences.byCode(issue, code("one")));
    }

    @Test
    public void aStaleAnswerIsRefused() {
        Confidential one = added("one");
        Confidential theirs = one.answered(answer().body(), TINA);
        confidences.replace(List.of(theirs));

        assertStale(() -> confidences.replace(List.of(one.answered(answer().with("answer", "For sent").body(), TINA))));
        assertStale(() -> confidences.replace(List.of(one.added("For sent"))));
        assertStale(() -> confidences.remove(one, METTE));
        assertEquals(List.of(theirs), confidences.about(issue));
    }

    @Test
    public void aVersionFromTheFutureIsStaleToo() {
        Confidential one = added("one");
        assertStale(() -> confidences.replace(List.of(one.added("1").added("2"))));
        assertStale(() -> confidences.remove(one.added("1"), METTE));
        assertEquals(List.of(one), confidences.about(issue));
    }

    @Test
    public void whatIsGoneCannotBeChanged() {
        Confidential one = added("one");
        confidences.remove(one, METTE);

        assertStale(() -> confidences.replace(List.of(one.added("For sent"))));
        assertStale(() -> confidences.remove(one, METTE));
        assertStale(() -> confidences.replace(List.of(nameless(issue, id("never"), "Aldrig sagt").added("Mere"))));
        assertEquals(List.of(), confidences.about(issue));
    }

    @Test
    public void whenOneOfSeveralIsStaleNoneIsChangedWhereverItStands() {
        Confidential first = added("1");
        Confidential moved = added("2");
        Confidential last = added("3");
        Confidential movedOn = moved.added("Mere");
        confidences.replace(List.of(movedOn));
        Confidential stale = moved.keptBack(true);

        for (List<Confidential> changes : List.of(List.of(stale, first.keptBack(true), last.keptBack(true)),
                List.of(first.keptBack(true), stale, last.keptBack(true)), List.of(first.keptBack(true), last.keptBack(true), stale))) {
            assertStale(() -> confidences.replace(changes));
        }
        assertEquals(List.of(first, movedOn, last), confidences.about(issue));
    }

    @Test
    public void theFirstOnAnIssueMayComeAllAtOnce() {
        Race race = new Race();
        IntStream.range(0, 8).forEach(i -> race.enter(() -> added("n" + i)));
        race.run();

        assertEquals(race.toString(), 8, race.winners());
        assertEquals(8, confidences.about(issue).size());
        IntStream.range(0, 8).forEach(i -> assertEquals(Optional.of(id("n" + i)), confidences.byCode(issue, code("n" + i)).map(Confidential::id)));
    }

    @Test
    public void ofManyWhoAnswerAtOnceExactlyOneDoes() {
        Confidential one = added("one");
        Race race = new Race();
        IntStream.range(0, 8).forEach(i -> race.enter(() -> confidences.replace(
                List.of(one.answered(answer().with("answer", "Svar " + i).body(), TINA)))));
        race.run();

        assertEquals(race.toString(), 1, race.winners());
        assertEquals(race.toString(), 7, race.stale());
        assertEquals(2, confidences.about(issue).get(0).version());
    }

    @Test
    public void ofTwoWhoLetTheSameOutAtOnceOneDoesAndNobodyIsStuck() {
        for (int round = 0; round < 5; round++) {
            List<Confidential> batch = List.of(added("a" + round), added("b" + round), added("c" + round));
            Race race = new Race();
            race.enter(() -> confidences.replace(Disclosure.due(batch, 3, 3)));
            race.enter(() -> confidences.replace(Disclosure.due(List.of(batch.get(2), batch.get(1), batch.get(0)), 3, 3)));
            race.run();

            assertEquals(race.toString(), 1, race.winners());
            assertEquals(race.toString(), 1, race.stale());
        }
        confidences.about(issue).forEach(one -> assertEquals(2, one.version()));
    }

    @Test
    public void ofAnAnswerAndATakingBackAtOnceExactlyOneIsDone() {
        for (int round = 0; round < 10; round++) {
            Confidential one = added("n" + round);
            Race race = new Race();
            race.enter(() -> confidences.replace(List.of(one.answered(answer().body(), TINA))));
            race.enter(() -> confidences.remove(one, METTE));
            race.run();

            assertEquals(race.toString(), 1, race.winners());
            assertEquals(race.toString(), 1, race.stale());
            confidences.byCode(issue, code("n" + round)).ifPresent(left -> assertEquals(answer().body(), left.answer()));
        }
    }

    @Test
    public void peopleAreCountedOnceEachUntilTheyAreLetOut() {
        assertEquals(0, confidences.speakers(issue));
        Confidential one = added("one");
        Confidential two = added("two");
        assertEquals(1, confidences.speakers(issue));
        Confidential theirs = nameless(issue, id("theirs"), "Sagt af en anden");
        confidences.add(theirs, code("theirs"), LARS);
        assertEquals(2, confidences.speakers(issue));

        confidences.letOut(issue, Disclosure.due(List.of(one, two, theirs), 2, 2));
        assertEquals(0, confidences.speakers(issue));
        assertEquals(3, Disclosure.readable(confidences.about(issue), 2).size());
        assertEquals(Optional.of(id("one")), confidences.byCode(issue, code("one")).map(Confidential::id));
        added("three");
        assertEquals(1, confidences.speakers(issue));
    }

    @Test
    public void whoSpokeToTheRepresentativeIsNotCounted() {
        confidences.add(toRepresentative(issue, id("one"), "mette"), code("one"), METTE);
        assertEquals(0, confidences.speakers(issue));
    }

    @Test
    public void whoTakesItBackIsNoLongerCounted() {
        Confidential one = added("one");
        confidences.remove(one, LARS);
        assertEquals(1, confidences.speakers(issue));
        confidences.remove(added("two"), METTE);
        assertEquals(0, confidences.speakers(issue));
    }

    @Test
    public void whereLettingOutIsStaleNobodyIsForgotten() {
        Confidential one = added("one");
        Confidential other = added("other");
        confidences.replace(List.of(one.added("Mere")));
        assertStale(() -> confidences.letOut(issue, Disclosure.due(List.of(other, one), 2, 2)));
        assertEquals(1, confidences.speakers(issue));
        assertEquals(List.of(), Disclosure.readable(confidences.about(issue), 1));
    }

    @Test
    public void manyWhoSpeakAtOnceAreEachCountedOnce() {
        Race race = new Race();
        IntStream.range(0, 8).forEach(i -> race.enter(() ->
                confidences.add(nameless(issue, id("n" + i), "Sagt"), code("n" + i), new UserKey("speaker" + i / 2))));
        race.run();

        assertEquals(race.toString(), 8, race.winners());
        assertEquals(4, confidences.speakers(issue));
    }

    @Test
    public void whatIsForgottenIsGoneWithItsCodesAndNothingElseIs() {
        IssueId other = new IssueId(issue.value() + 500_000);
        Confidential kept = nameless(other, id("kept"), "Bliver");
        confidences.add(kept, code("kept"), METTE);
        added("one");
        confidences.forget(issue);
        assertEquals(List.of(), confidences.about(issue));
        assertEquals(Optional.empty(), confidences.byCode(issue, code("one")));
        assertEquals(0, confidences.speakers(issue));
        assertEquals(Optional.of(kept), confidences.byCode(other, code("kept")));
        confidences.forget(issue);
    }

    private void replace(Confidential... steps) {
        for (Confidential step : steps) {
            confidences.replace(List.of(step));
        }
    }

    private Confidential added(String name) {
        Confidential one = nameless(issue, id(name), "Sagt: " + name);
        confidences.add(one, code(name), METTE);
        return one;
    }

    /** Unlike on any other issue: ids are random. */
    private String id(String name) {
        return issue.value() + "-" + name;
    }

    private static String code(String name) {
        return "CODE-OF-" + name;
    }

    private static void assertStale(Runnable attempt) {
        assertThrows(StaleWrite.class, attempt::run);
    }
}
