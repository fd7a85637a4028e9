package dk.klar.domain.pilot;

import static dk.klar.testing.PilotFixture.justification;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.people.UserKey;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;

/** Who justified a rule is Klar's to say. */
public class JustificationAuthorTest {
    private static final Draft<Pilot> JUSTIFIED = PilotFixture.realistic().with("justifications[0]", justification("PR5", "JUSTIFIED"));
    private static final UserKey LARS = new UserKey("lars");
    private static final UserKey OLGA = new UserKey("olga");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    public void whoWritesAJustificationFirstIsItsAuthor() {
        assertEquals("lars 2026-04-01", author(JUSTIFIED.body().stamped(LARS, APRIL, null)));
    }

    @Test
    public void nobodyCanWriteInTheNameOfAnother() {
        Draft<Pilot> claimed = JUSTIFIED.with("justifications[0].by", "borgmester").with("justifications[0].on", "2020-01-01");
        assertEquals("lars 2026-04-01", author(claimed.body().stamped(LARS, APRIL, null)));
    }

    @Test
    public void whateverIsSentAsAuthorIsPassedOver() {
        assertEquals("lars 2026-04-01", author(JUSTIFIED.with("justifications[0].by", 7).body().stamped(LARS, APRIL, null)));
    }

    @Test
    public void theAuthorStaysWhenSomebodyElseSavesThePilot() {
        Pilot before = JUSTIFIED.body().stamped(LARS, APRIL, null);
        assertEquals("lars 2026-04-01", author(JUSTIFIED.with("title", "Nyt navn").body().stamped(OLGA, MAY, before)));
    }

    @Test
    public void whoChangesTheReasonIsTheNewAuthor() {
        Pilot before = JUSTIFIED.body().stamped(LARS, APRIL, null);
        assertEquals("olga 2026-05-01", author(JUSTIFIED.with("justifications[0].reason", "En anden grund").body().stamped(OLGA, MAY, before)));
    }

    @Test
    public void whoChangesTheKindIsTheNewAuthor() {
        Pilot before = JUSTIFIED.body().stamped(LARS, APRIL, null);
        assertEquals("olga 2026-05-01", author(JUSTIFIED.with("justifications[0].kind", "NOT_RELEVANT").body().stamped(OLGA, MAY, before)));
    }

    @Test
    public void theSameWordsForAnotherRuleAreANewJustification() {
        Pilot before = JUSTIFIED.body().stamped(LARS, APRIL, null);
        assertEquals("olga 2026-05-01", author(JUSTIFIED.with("justifications[0].rule", "PR8").body().stamped(OLGA, MAY, before)));
    }

    @Test
    public void eachJustificationKeepsItsOwnAuthor() {
        Pilot before = JUSTIFIED.body().stamped(LARS, APRIL, null);
        Map<String, Object> second = justification("PR8", "NOT_RELEVANT");
        Pilot after = JUSTIFIED.with("justifications", java.util.List.of(second, justification("PR5", "JUSTIFIED"))).body().stamped(OLGA, MAY, before);
        assertEquals("olga", after.justifications().get(0).by().value());
        assertEquals("lars", after.justifications().get(1).by().value());
    }

    private static String author(Pilot pilot) {
        Justification justification = pilot.justifications().get(0);
        assertEquals(LocalDate.class, justification.on().getClass());
        return justification.by() + " " + justification.on();
    }
}
