package dk.klar.domain.involvement;

import static dk.klar.testing.InvolvementFixture.event;
import static dk.klar.testing.InvolvementFixture.reach;
import static dk.klar.testing.InvolvementFixture.tried;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.involvement.Involvement.Level;
import dk.klar.domain.record.Reading;
import dk.klar.testing.Draft;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.Test;

/** An event as it is typed, and how deep each level goes. */
public class InvolvementTest {
    @Test
    public void anEventHasANameADayAndALevel() {
        refused(event("DIALOGUE", "2026-02-10"));
        refused(Draft.of(Involvement.class), "title field.required", "heldOn field.required", "level field.required");
    }

    @Test
    public void noMoreTookPartBeforeThanAreThere() {
        refused(tried().with("reached[1].alsoInTheLastTwo", 20));
        refused(tried().with("reached[1].alsoInTheLastTwo", 21), "reached[1].alsoInTheLastTwo involvement.moreThanPeople");
    }

    @Test
    public void theFaultSaysHowManyThereAre() {
        assertEquals(List.of(20), Reading.strictly(Involvement.class, tried().with("reached[1].alsoInTheLastTwo", 21).tree()).faults().get(0).args());
    }

    @Test
    public void everyLineIsLookedAt() {
        refused(tried().with("reached[0].alsoInTheLastTwo", 31).with("reached[1].alsoInTheLastTwo", 21),
                "reached[0].alsoInTheLastTwo involvement.moreThanPeople", "reached[1].alsoInTheLastTwo involvement.moreThanPeople");
    }

    @Test
    public void whoTookPartBeforeNeedNotBeCounted() {
        refused(tried().without("reached[0].alsoInTheLastTwo"));
    }

    @Test
    public void peopleAreOfAUnitAndAProfession() {
        refused(event("DIALOGUE", "2026-02-10").with("reached", List.of(reach(" ", "", 1, null))),
                "reached[0].unit field.required", "reached[0].profession field.required");
    }

    @Test
    public void aLineIsForOnePersonOrMore() {
        refused(tried().with("reached[0].alsoInTheLastTwo", 0).with("reached[0].people", 0), "reached[0].people field.range");
        refused(tried().with("reached[0].alsoInTheLastTwo", 0).with("reached[0].people", 1));
    }

    @Test
    public void handsOnTakesAtMostAThousandHours() {
        refused(tried().with("hoursHandsOn", 1000));
        refused(tried().with("hoursHandsOn", 1001), "hoursHandsOn field.range");
    }

    @Test
    public void allLinesTogetherAreThePeopleThere() {
        assertEquals(50, tried().body().people());
        assertEquals(0, event("DIALOGUE", "2026-02-10").body().people());
    }

    @Test
    public void informationIsNoInvolvement() {
        assertEquals(EnumSet.complementOf(EnumSet.of(Level.INFORMATION)), those(Level::involves));
    }

    @Test
    public void whoTriesItOrMakesItHasItInTheirOwnHands() {
        assertEquals(EnumSet.of(Level.HANDS_ON, Level.CO_CREATION), those(Level::handsOn));
    }

    private static Set<Level> those(Predicate<Level> which) {
        return Arrays.stream(Level.values()).filter(which).collect(Collectors.toSet());
    }

    private static void refused(Draft<?> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
