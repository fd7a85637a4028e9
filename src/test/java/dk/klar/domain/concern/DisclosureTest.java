package dk.klar.domain.concern;

import static dk.klar.testing.ConcernFixture.nameless;
import static dk.klar.testing.ConcernFixture.toRepresentative;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** What was said without a name gets out by whole batches, so that nobody can tell one from the others by counting. */
public class DisclosureTest {
    private static final int K = 5;
    /** More than enough. */
    private static final int PEOPLE = 100;

    @Test
    public void fewerThanKStayWithTheRepresentative() {
        List<Confidential> fewer = waiting("a", "b", "c", "d");
        assertEquals(List.of(), Disclosure.due(fewer, PEOPLE, K));
        assertEquals(List.of(), Disclosure.readable(fewer, K));
    }

    @Test
    public void kAreLetOutTogether() {
        List<Confidential> out = Disclosure.due(waiting("a", "b", "c", "d", "e"), PEOPLE, K);
        assertEquals(List.of("a", "b", "c", "d", "e"), ids(out));
        out.forEach(one -> {
            assertTrue(one.disclosed());
            assertEquals(2, one.version());
        });
        assertEquals(List.of(), Disclosure.due(out, PEOPLE, K));
    }

    @Test
    public void moreThanKThatWaitAreLetOutTogetherToo() {
        assertEquals(7, Disclosure.due(waiting("a", "b", "c", "d", "e", "f", "g"), PEOPLE, K).size());
    }

    @Test
    public void theyMustComeFromKPeople() {
        List<Confidential> many = waiting("a", "b", "c", "d", "e", "f");
        assertEquals(List.of(), Disclosure.due(many, K - 1, K));
        assertEquals(6, Disclosure.due(many, K, K).size());
        assertEquals(List.of(), Disclosure.due(waiting("a", "b", "c", "d"), K, K));
    }

    @Test
    public void whatIsOutIsTheSameWhateverKMinusOneComeAfter() {
        Box box = new Box(K);
        box.add("a", "b", "c", "d", "e");
        Set<String> out = box.read();
        for (String later : List.of("f", "g", "h", "i")) {
            box.add(later);
            assertEquals(out, box.read());
        }
        box.add("j");
        assertEquals(Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), box.read());
    }

    @Test
    public void whoeverReadsBeforeAndAfterAnyStepLearnsOfNoneOrOfKAtLeast() {
        for (int seed = 0; seed < 300; seed++) {
            Random chance = new Random(seed);
            Box box = new Box(3 + chance.nextInt(3));
            Set<String> known = new HashSet<>();
            for (int step = 0; step < 60; step++) {
                box.something(chance, step);
                Set<String> fresh = box.read();
                fresh.removeAll(known);
                assertTrue("seed " + seed + " step " + step + ": " + fresh, fresh.isEmpty() || fresh.size() >= box.k);
                known.addAll(fresh);
            }
        }
    }

    @Test
    public void whatIsKeptBackIsNotLetOutAndDoesNotCount() {
        List<Confidential> waiting = new ArrayList<>(waiting("a", "b", "c", "d"));
        waiting.add(nameless("e").keptBack(true));
        assertEquals(List.of(), Disclosure.due(waiting, PEOPLE, K));
        waiting.add(nameless("f"));
        assertEquals(List.of("a", "b", "c", "d", "f"), ids(Disclosure.due(waiting, PEOPLE, K)));
    }

    @Test
    public void whatWasSaidToTheRepresentativeIsNeverLetOutAndDoesNotCount() {
        List<Confidential> waiting = new ArrayList<>(waiting("a", "b", "c", "d"));
        waiting.add(toRepresentative(DossierFixture.ISSUE, "e", "mette"));
        assertEquals(List.of(), Disclosure.due(waiting, PEOPLE, K));
        waiting.add(nameless("f"));
        assertEquals(List.of("a", "b", "c", "d", "f"), ids(Disclosure.due(waiting, PEOPLE, K)));
    }

    @Test
    public void whereSoManyAreTakenBackThatFewerThanKAreLeftNoneIsRead() {
        List<Confidential> out = new ArrayList<>(Disclosure.due(waiting("a", "b", "c", "d", "e"), PEOPLE, K));
        out.remove(0);
        assertEquals(List.of(), Disclosure.readable(out, K));
    }

    @Test
    public void whatIsKeptBackAfterAllIsReadNoMoreUntilItIsLetGo() {
        Box box = new Box(K);
        box.add("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        box.keepBack("c", true);
        assertEquals(9, box.read().size());
        box.keepBack("c", false);
        assertEquals(10, box.read().size());
    }

    @Test
    public void oneThatWasOutBeforeHelpsNoneOutByBeingKeptBackAndLetGo() {
        Box box = new Box(K);
        box.add("a", "b", "c", "d", "e");
        box.keepBack("a", true);
        box.add("f", "g", "h", "i");
        box.keepBack("a", false);
        box.add();
        assertEquals(Set.of("a", "b", "c", "d", "e"), box.read());
    }

    @Test
    public void theOrderIsThatOfRandomIds() {
        List<Confidential> out = Disclosure.due(waiting("d", "b", "e", "a", "c"), PEOPLE, K);
        assertEquals(List.of("a", "b", "c", "d", "e"), ids(Disclosure.readable(out, K)));
    }

    @Test
    public void threeIsTheFewestThatAMunicipalityCanSet() {
        Draft<Thresholds> own = Draft.of(Thresholds.class);
        assertEquals(List.of("fewestContributions field.range"), own.with("fewestContributions", 2).faults());
        assertEquals(3, Policy.builtIn(Gate.ROLLOUT).with(own.with("fewestContributions", 3).body()).concerns().fewest());
        assertEquals(5, Policy.builtIn(Gate.ROLLOUT).with(own.body()).concerns().fewest());
    }

    private static List<Confidential> waiting(String... ids) {
        return List.of(ids).stream().map(id -> nameless(id)).toList();
    }

    private static List<String> ids(List<Confidential> some) {
        return some.stream().map(Confidential::id).toList();
    }

    /** A letterbox that lets out what is due whenever something comes, as the use case does. */
    private static final class Box {
        private final int k;
        private final Map<String, Confidential> all = new LinkedHashMap<>();

        private Box(int k) {
            this.k = k;
        }

        void add(String... ids) {
            for (String id : ids) {
                all.put(id, nameless(id));
                letOut();
            }
            letOut();
        }

        void keepBack(String id, boolean keep) {
            all.put(id, all.get(id).keptBack(keep));
        }

        /** Somebody says something, or takes it back, or the representative keeps one back or lets it go. */
        void something(Random chance, int step) {
            List<String> ids = List.copyOf(all.keySet());
            int what = ids.isEmpty() ? 0 : chance.nextInt(10);
            if (what < 6) {
                add("id" + chance.nextInt(100_000) + "-" + step);
            } else if (what == 6) {
                all.remove(ids.get(chance.nextInt(ids.size())));
            } else {
                keepBack(ids.get(chance.nextInt(ids.size())), what < 9);
            }
        }

        Set<String> read() {
            return new HashSet<>(ids(Disclosure.readable(List.copyOf(all.values()), k)));
        }

        private void letOut() {
            Disclosure.due(List.copyOf(all.values()), PEOPLE, k).forEach(one -> all.put(one.id(), one));
        }
    }
}
