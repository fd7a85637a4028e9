package dk.klar.domain.concern;

import static dk.klar.testing.ConcernFixture.WEEK;
import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.nameless;
import static dk.klar.testing.ConcernFixture.toRepresentative;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.people.UserKey;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Something said in confidence, through its life. */
public class ConfidentialTest {
    private static final UserKey METTE = new UserKey("mette");
    private static final UserKey TINA = new UserKey("tina");

    @Test
    public void whatIsSaidWithoutANameCanHaveNone() {
        assertThrows(IllegalArgumentException.class, () -> made(Openness.WITHOUT_NAME, METTE));
        assertNull(made(Openness.WITHOUT_NAME, null).author());
    }

    @Test
    public void whatIsSaidWithANameIsNotSaidInConfidence() {
        assertThrows(IllegalArgumentException.class, () -> made(Openness.WITH_NAME, METTE));
        assertThrows(IllegalArgumentException.class, () -> made(Openness.WITH_NAME, null));
    }

    @Test
    public void theRepresentativeKnowsWhoSpoke() {
        assertEquals(METTE, made(Openness.TO_REPRESENTATIVE, METTE).author());
    }

    @Test
    public void eachChangeIsTheNextVersionOfTheSame() {
        Confidential first = toRepresentative(DossierFixture.ISSUE, "a", "mette");
        for (Confidential next : List.of(first.answered(answer().body(), TINA), first.added("Mere"), first.keptBack(true), first.disclose())) {
            assertEquals(2, next.version());
            assertEquals(List.of(first.id(), first.issue(), first.openness(), first.author(), first.week(), first.concern()),
                    List.of(next.id(), next.issue(), next.openness(), next.author(), next.week(), next.concern()));
        }
    }

    @Test
    public void anAnswerSaysWhoGaveItAndLeavesTheRest() {
        Confidential answered = nameless("a").added("Mere").keptBack(true).answered(answer().body(), TINA);
        assertEquals(answer().body(), answered.answer());
        assertEquals(TINA, answered.answeredBy());
        assertEquals(List.of("Mere"), answered.more());
        assertTrue(answered.keptBack());
        assertFalse(answered.disclosed());
    }

    @Test
    public void whatIsAddedStandsLast() {
        assertEquals(List.of("Først", "Så"), nameless("a").added("Først").added("Så").more());
    }

    @Test
    public void whatWasAddedDoesNotChangeUnderneath() {
        List<String> more = new ArrayList<>(List.of("Mere"));
        Confidential one = new Confidential("a", DossierFixture.ISSUE, Openness.WITHOUT_NAME, null, WEEK, concern().body(), null, null, more,
                false, false, 1);
        more.add("Skjult");
        assertEquals(List.of("Mere"), one.more());
    }

    @Test
    public void othersReadWhatIsOutAndNotKeptBack() {
        Confidential out = nameless("a").disclose();
        assertFalse(nameless("a").open());
        assertTrue(out.open());
        assertFalse(out.keptBack(true).open());
        assertTrue(out.keptBack(true).keptBack(false).open());
        assertFalse(nameless("a").keptBack(true).keptBack(false).open());
    }

    @Test
    public void toWhoDoesNotReadAdditionsTheyAreNoChange() {
        Confidential out = nameless("a").disclose();
        assertEquals(2, out.edition());
        assertEquals(2, out.added("Mere").added("Og mere").edition());
        assertEquals(3, out.added("Mere").answered(answer().body(), TINA).edition());
        assertEquals(4, out.answered(answer().body(), TINA).keptBack(true).added("Mere").edition());
    }

    @Test
    public void rulesKnowNoMoreThanThatItWaitsAndWhatWasAnswered() {
        assertEquals(new Confidential.Standing(true, null, null), nameless("a").standing());
        assertEquals(new Confidential.Standing(true, Answer.Outcome.ANSWERED, null), nameless("a").answered(answer().body(), TINA).standing());
        assertEquals(new Confidential.Standing(true, Answer.Outcome.PARKED, LocalDate.of(2026, 7, 1)),
                nameless("a").answered(ConcernFixture.parked("2026-07-01").body(), TINA).standing());
        Confidential patient = new Confidential("a", DossierFixture.ISSUE, Openness.WITHOUT_NAME, null, WEEK,
                concern().without("beforeRollout").body(), null, null, List.of(), false, false, 1);
        assertEquals(new Confidential.Standing(false, null, null), patient.standing());
    }

    private static Confidential made(Openness openness, UserKey author) {
        return new Confidential("a", DossierFixture.ISSUE, openness, author, WEEK, concern().body(), null, null, List.of(), false, false, 1);
    }
}
