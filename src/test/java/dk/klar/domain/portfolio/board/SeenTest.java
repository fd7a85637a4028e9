package dk.klar.domain.portfolio.board;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.Which;
import dk.klar.testing.Summaried;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** What is laid out finds the very same as looking through all there are. */
public class SeenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    public void whateverIsAskedItIsThoseThatFitAndTheyAreInTheSameOrder() {
        List<Placed> all = placed(300);
        Seen seen = new Seen(all, TODAY, Policy.builtIn(Gate.ROLLOUT).concerns(), List.of());
        int found = 0;
        for (Which which : questions()) {
            List<Placed> fitting = all.stream().filter(each -> which.fits(each.project(), each.summary())).toList();
            assertEquals(which.toString(), fitting, seen.those(which).toList());
            assertEquals(which.toString(), new Cell.Count(fitting.size(), which), seen.count(which));
            found += fitting.size();
        }
        assertTrue("questions that find something", found > 1_000);
        assertEquals(List.of("P0", "P1", "P2", "P3", "P4"), seen.projects());
    }

    private static List<Which> questions() {
        List<Which> single = new ArrayList<>(List.of(Which.every(), Which.in("P1"), Which.in("GONE"), Which.known(Day.UNANSWERED_SINCE),
                new Which.On(Day.UNANSWERED_SINCE, TODAY.minusDays(4), null), new Which.On(Day.UNANSWERED_SINCE, null, TODAY.minusDays(6)),
                new Which.Is(Dimension.UNMET, List.of(Criterion.ROLES, Criterion.SUPPORT_PLAN)), new Which.Stands(List.of(Gate.ROLLOUT), GateState.READY)));
        Arrays.stream(Criterion.values()).forEach(criterion -> single.add(Which.is(Dimension.UNMET, criterion)));
        Arrays.stream(GateState.values()).forEach(state -> single.add(Which.is(Dimension.STATE, state)));
        List<Which> all = new ArrayList<>(single);
        for (Which one : single) {
            for (Which other : single) {
                all.add(one.and(other));
            }
        }
        all.add(Which.in("P2").and(Which.in("P2")).and(Which.is(Dimension.UNMET, Criterion.ROLES)));
        return all;
    }

    private static List<Placed> placed(int count) {
        Random random = new Random(26);
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Criterion> unmet = Arrays.stream(Criterion.values()).filter(any -> random.nextInt(4) == 0).toList();
            Outlook outlook = Summaried.heard(random.nextBoolean() ? List.of() : List.of(TODAY.minusDays(random.nextInt(9))), List.of());
            all.add(new Placed("P" + random.nextInt(5), "P-" + i, "Robot", unmet.isEmpty() || random.nextInt(3) == 0
                    ? Summaried.bare(GateState.values()[random.nextInt(GateState.values().length)]) : Summaried.blockedBy(unmet, outlook)));
        }
        return all;
    }
}
