package dk.klar.domain.learning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.context.Technology.ClosenessToCore;
import dk.klar.domain.context.Technology.Maturity;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.learning.Experience.Step;
import dk.klar.domain.pilot.Pilot.Closing;
import dk.klar.domain.pitfall.Judgement.Stance;
import dk.klar.domain.triage.Track;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.Test;

/** Nothing that fewer than k share leaves, and no gap tells of it either. */
public class CrowdTest {
    private static final int K = 3;

    @Test
    public void fewerThanKTellNothing() {
        assertEquals(List.of(), Crowd.of(each(2, i -> plain()), K).rows());
        assertEquals(3, Crowd.of(each(3, i -> plain()), K).rows().size());
    }

    @Test
    public void aKindThatFewerShareIsMadeCoarserAndWhatNeverHasEnoughIsLeftOut() {
        Map<String, Experience> all = each(6, i -> of(i < 3 ? Maturity.NEW : i == 3 ? Maturity.EARLY : Maturity.MATURE, Track.STANDARD));
        all.put("light", of(Maturity.NEW, Track.LIGHT));
        Crowd crowd = Crowd.of(all, K);
        assertEquals(6, crowd.rows().size());
        assertEquals(3, count(crowd, "maturity", "NEW"));
        assertEquals(0, count(crowd, "maturity", "MATURE"));
        assertEquals(6, count(crowd, "track", "STANDARD"));
        assertFalse(crowd.rows().toString(), crowd.rows().toString().contains("light"));
    }

    @Test
    public void whateverARowIsToldApartByItSharesWithEnoughAndSoDoThoseWithoutIt() {
        Crowd crowd = Crowd.of(each(6, i -> with(Map.of(Pitfall.P1_1, Stance.HANDLED, Pitfall.P1_2, i < 3 ? Stance.HIT : Stance.WATCHING, i == 0 ? Pitfall.P1_3 : Pitfall.P1_4, Stance.HIT), 1, 4, true)), K);
        for (Map<String, Object> row : crowd.rows()) {
            String pitfalls = row.get("pitfalls").toString();
            assertTrue(pitfalls, pitfalls.contains("P1.1 HANDLED") && pitfalls.contains("P1.2"));
            assertFalse("one has it", pitfalls.contains("P1.3"));
            assertFalse("one lacks it", pitfalls.contains("P1.4"));
        }
    }

    @Test
    public void aYesThatFewerShareIsLeftOutForAllSinceAGapWouldTell() {
        for (boolean rare : new boolean[] {true, false}) {
            Crowd crowd = Crowd.of(each(6, i -> with(Map.of(), 1, 4, (i == 0) == rare)), K);
            crowd.rows().forEach(row -> assertFalse(row.toString(), row.containsKey("medDiscussed")));
        }
        assertEquals(3, count(Crowd.of(each(6, i -> with(Map.of(), 1, 4, i < 3)), K), "medDiscussed", true));
    }

    @Test
    public void weeksAndCountsAreToldInTheFinestBandInWhichNoneStandsOut() {
        Crowd exact = Crowd.of(each(6, i -> with(Map.of(), 1, i < 3 ? 5 : 9, true)), K);
        assertEquals(1, (int) exact.bands().get("weeksInPilot"));
        assertEquals(3, count(exact, "weeksInPilot", 9));
        Crowd coarse = Crowd.of(each(6, i -> with(Map.of(), i < 3 ? 1 : i, i < 3 ? 4 + i : 8 + i % 3, true)), K);
        assertEquals(4, (int) coarse.bands().get("weeksInPilot"));
        assertEquals(3, count(coarse, "weeksInPilot", 8));
        assertEquals(3, count(coarse, "pilots", 3));
        assertEquals(3, (int) coarse.bands().get("pilots"));
        Crowd none = Crowd.of(each(6, i -> with(Map.of(), 1, i == 0 ? 500 : 4, true)), K);
        assertFalse("one that took ten years is known by it", none.rows().toString().contains("weeksInPilot"));
        Crowd gap = Crowd.of(each(6, i -> i == 0 ? plain() : with(Map.of(), 0, 4, false)), K);
        assertFalse("so is one that never had one", gap.rows().toString().contains("weeksInPilot"));
    }

    /** Whoever knows all of it that can be known from outside finds k alike; fewer than k are left out; inside, every value of a column is held by k or by nobody. */
    @Test
    public void itHoldsForAnyCrowd() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int many = 1 + random.nextInt(60);
            int k = 2 + random.nextInt(5);
            Crowd crowd = Crowd.of(each(many, i -> any(random)), k);
            counts(crowd, row -> looks(row).toString()).forEach((looks, count) -> assertTrue(looks, count >= k));
            assertTrue("left out " + (many - crowd.rows().size()), many - crowd.rows().size() < k);
            for (String column : List.of("weeksToPilot", "benefitsMeasured")) {
                counts(crowd, row -> String.valueOf(row.get(column))).forEach((value, count) -> assertTrue(column + " " + value, count >= k));
            }
            for (String column : List.of("pitfalls", "unmet")) {
                crowd.rows().stream().flatMap(row -> entries(row, column).stream()).distinct().forEach(entry -> {
                    long having = crowd.rows().stream().filter(row -> entries(row, column).contains(entry)).count();
                    assertTrue(column + " " + entry, having >= k && (having == crowd.rows().size() || crowd.rows().size() - having >= k));
                });
            }
            crowd.rows().forEach(row -> assertTrue(row.toString(), row.keySet().stream()
                    .allMatch(column -> column.equals("id") || Crowd.OUTWARD.contains(column) || Crowd.INNER.contains(column))));
        }
    }

    @Test
    public void columnsThatAreSafeEachButNotTogetherAreGivenUpForThoseAloneWhoStandOut() {
        Crowd crowd = Crowd.of(each(12, i -> new Experience(i < 6 ? Track.STANDARD : Track.FULL, Maturity.NEW, ClosenessToCore.NEAR, Map.of(), Map.of(),
                i % 6 < 3 || i == 4 ? 1 : 2, List.of(), Map.of(), i < 6 || i > 8, false)), K);
        assertTrue(crowd.rows().toString(), crowd.rows().size() > 12 - K);
        assertTrue(crowd.rows().toString(), crowd.rows().stream().filter(row -> row.keySet().containsAll(List.of("track", "pilots", "medDiscussed"))).count() >= 9);
        counts(crowd, row -> looks(row).toString()).forEach((looks, count) -> assertTrue(looks, count >= K));
    }

    /** Of a municipality's forty, of four kinds and a fifth of them odd: to be safe may not empty what is shared. */
    @Test
    public void mostOfManyStillTellWhatKindTheyAreOf() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Crowd crowd = Crowd.of(each(40, i -> random.nextInt(5) == 0 ? any(random) : new Experience(Track.values()[i % 3], Maturity.values()[i % 2], ClosenessToCore.NEAR, Map.of(), Map.of(),
                    1 + i % 2, List.of(Closing.SCALE), Map.of(Step.PILOT, 10 + random.nextInt(6)), i % 4 > 0, false)), 5);
            long told = crowd.rows().stream().mapToLong(row -> row.keySet().stream().filter(Crowd.OUTWARD::contains).count()).sum();
            assertTrue("each of " + crowd.rows().size() + " tells " + (double) told / crowd.rows().size() + " columns", 2 * told >= 5L * crowd.rows().size());
        }
    }

    private static Experience any(Random random) {
        return new Experience(Track.values()[random.nextInt(3)], random.nextInt(4) == 0 ? null : Maturity.values()[random.nextInt(3)],
                random.nextBoolean() ? null : ClosenessToCore.values()[random.nextInt(3)], Map.of(Pitfall.values()[random.nextInt(4)], Stance.HIT),
                Map.of(Gate.ROLLOUT, List.of(Criterion.values()[random.nextInt(4)])), random.nextInt(6),
                random.nextBoolean() ? List.of() : List.of(Closing.values()[random.nextInt(3)]), random.nextBoolean() ? Map.of() : Map.of(Step.PILOT, random.nextInt(40), Step.RECORDED_TO_PILOT, random.nextInt(80),
                        Step.PILOT_TO_DECISION, random.nextInt(9)), random.nextBoolean(), random.nextInt(5) == 0);
    }

    private static Map<String, Object> looks(Map<String, Object> row) {
        Map<String, Object> looks = new TreeMap<>(row);
        looks.keySet().retainAll(Crowd.OUTWARD);
        return looks;
    }

    private static List<?> entries(Map<String, Object> row, String column) {
        return (List<?>) row.getOrDefault(column, List.of());
    }

    private static Map<String, Long> counts(Crowd crowd, Function<Map<String, Object>, String> by) {
        return crowd.rows().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static long count(Crowd crowd, String column, Object value) {
        return crowd.rows().stream().filter(row -> value.equals(row.get(column))).count();
    }

    private static Map<String, Experience> each(int many, IntFunction<Experience> experience) {
        Map<String, Experience> all = new LinkedHashMap<>();
        for (int i = 0; i < many; i++) {
            all.put("id" + i, experience.apply(i));
        }
        return all;
    }

    private static Experience plain() {
        return of(Maturity.NEW, Track.STANDARD);
    }

    private static Experience of(Maturity maturity, Track track) {
        return new Experience(track, maturity, ClosenessToCore.NEAR, Map.of(), Map.of(), 0, List.of(), Map.of(), false, false);
    }

    private static Experience with(Map<Pitfall, Stance> pitfalls, int pilots, int weeks, boolean med) {
        return new Experience(Track.STANDARD, Maturity.NEW, ClosenessToCore.NEAR, pitfalls, Map.of(), pilots, List.of(), Map.of(Step.PILOT, weeks), med, false);
    }
}
