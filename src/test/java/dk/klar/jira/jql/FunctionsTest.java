package dk.klar.jira.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import dk.klar.text.Library;
import dk.klar.usecase.FindImplementations;
import dk.klar.usecase.UseCases;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;

/** A function of JQL either finds, or says in clear what is wrong with it. What it says is asked of it without Jira around it. */
public class FunctionsTest {
    private final World world = World.with(DossierFixture.ready());

    @Test
    public void whatIsRightIsRead() {
        assertEquals(new MissingFunction.Asked(Set.of(Criterion.REALISTIC_PILOT, Criterion.ROLES), Set.of(Gate.ROLLOUT)),
                read(missing(), "realistic-pilot", " ROLES", "Rollout"));
        assertEquals(List.of(), wrong(missing(), "roles"));
        assertEquals(List.of(), wrong(pitfall(), "P4.4", "p1.2"));
        assertEquals(List.of(), wrong(breached()));
        assertEquals(List.of(), wrong(breached(), "pilot", "operation"));
        assertEquals(List.of(), wrong(decided(), "2026-01-01", "2026/03/31"));
        assertEquals("one day", List.of(), wrong(decided(), "2026-01-01", "2026-01-01", "go", "go-with-conditions"));
        assertEquals(List.of(), wrong(unanswered(), "0"));
    }

    @Test
    public void tooFewOrTooManyAreCountedBackWithAnExample() {
        assertEquals(List.of("Klar: write klarMissing(\"realistic-pilot\", \"rollout\"). It takes one criterion or more, and gates if you wish, and was given no value."),
                wrong(missing()));
        assertEquals("a gate alone", 1, wrong(missing(), "rollout").size());
        assertEquals(1, wrong(pitfall()).size());
        assertEquals(1, wrong(breached(), "pilot", "rollout", "operation", "pilot").size());
        assertEquals(List.of("Klar: write klarDecidedBetween(\"2026-01-01\", \"2026-03-31\", \"go\"). It takes the first day, the last day, and outcomes if you wish, "
                + "and was given one value."), wrong(decided(), "2026-01-01"));
        assertEquals(1, wrong(unanswered(), "1", "2").size());
    }

    @Test
    public void tenThousandValuesAreRefusedByABoundAndNotOneByOne() {
        String[] many = Collections.nCopies(10_000, "nonsense").toArray(String[]::new);
        assertEquals(List.of("Klar: klarMissing(\"realistic-pilot\", \"rollout\") takes at most 50 values, and was given 10,000."), wrong(missing(), many));
        assertEquals(1, wrong(pitfall(), many).size());
        assertEquals(1, wrong(decided(), many).size());
    }

    @Test
    public void whatIsNotKnownIsSaidBackWithTheNearest() {
        String typo = only(wrong(missing(), "realistic-pilots"));
        assertTrue(typo, typo.startsWith("“realistic-pilots” is no criterion. Did you mean one of these: realistic-pilot, "));
        assertTrue(only(wrong(missing(), "pilot", "med")).contains("med-discussion"));
        assertTrue(only(wrong(pitfall(), "P4.5")).contains("P4.1, P4.2, P4.3, P4.4"));
        assertEquals("“pilott” is no gate. Did you mean one of these: pilot, rollout, operation?", only(wrong(breached(), "pilott")));
        assertEquals("“yes” is no outcome of a decision. Did you mean one of these: go, go-with-conditions, hold, back, stop?",
                only(wrong(decided(), "2026-01-01", "2026-01-02", "yes")));
        assertEquals("each by itself", 2, wrong(missing(), "one", "roles", "two").size());
        assertTrue(only(wrong(missing(), "“realistic-pilot”")).contains("realistic-pilot,"));
        assertTrue("long nonsense is cut", only(wrong(missing(), "x".repeat(100_000))).length() < 300);
        assertTrue(only(wrong(missing(), "")).startsWith("“” is no criterion"));
    }

    @Test
    public void quotesReachNoSearch() {
        for (String attack : List.of("roles\" OR klarState = \"ready", "roles') OR (1=1", "\\\"", "P4.4\")")) {
            assertEquals(1, wrong(missing(), attack).size());
            assertEquals(1, wrong(pitfall(), attack).size());
            assertEquals(1, wrong(breached(), attack).size());
            assertEquals(1, wrong(decided(), "2026-01-01", "2026-01-02", attack).size());
        }
    }

    @Test
    public void daysAreDaysAndInOrder() {
        assertEquals(List.of("“2026-02-30” is no day. Write it as \"2026-03-31\", in quotes.", "“soon” is no day. Write it as \"2026-03-31\", in quotes."),
                wrong(decided(), "2026-02-30", "soon"));
        assertEquals(1, wrong(decided(), "+999999-01-01", "2026-01-01").size());
        assertEquals(List.of("The first day, 2026-03-31, comes after the last, 2026-01-01. Write the earlier day first."), wrong(decided(), "2026-03-31", "2026-01-01"));
    }

    @Test
    public void whoReadsDanishIsToldInDanish() {
        world.locale = new Locale("da", "DK");
        assertEquals("»pilott« er ikke en port. Mente du en af disse: pilot, rollout, operation?", only(wrong(breached(), "pilott")));
        assertEquals("Klar: Skriv klarUnanswered(5). Den tager ét antal arbejdsdage og fik 2 værdier.", only(wrong(unanswered(), "1", "2")));
    }

    @Test
    public void whatIsWrongOrAskedByNobodyFindsNothingAndSearchesNothing() {
        FindImplementations find = mock(FindImplementations.class);
        UseCases useCases = mock(UseCases.class);
        when(useCases.findImplementations()).thenReturn(find);
        when(find.openPitfalls(any(), eq(new UserKey("lars")))).thenReturn(List.of(new IssueId(7)));
        OpenPitfallFunction function = new OpenPitfallFunction(useCases, world.library());

        assertEquals(List.of(), values(function, null, "P4.4"));
        assertEquals(List.of(), values(function, World.user("lars"), "P9.9"));
        assertEquals(List.of(), values(function, World.user("lars")));
        verify(find, never()).openPitfalls(any(), any());
        assertEquals(List.of(7L), values(function, World.user("lars"), "P4.4"));
    }

    private static List<Long> values(KlarFunction<?> function, ApplicationUser searcher, String... args) {
        return function.found(searcher, operand(args)).stream().map(IssueId::value).toList();
    }

    private static FunctionOperand operand(String... args) {
        FunctionOperand operand = mock(FunctionOperand.class);
        when(operand.getArgs()).thenReturn(List.of(args));
        return operand;
    }

    private List<String> wrong(KlarFunction<?> function, String... args) {
        return function.wrong(operand(args));
    }

    private Object read(KlarFunction<?> function, String... args) {
        return function.read(new Arguments(List.of(args), new Usage("missing", 1, Usage.SEVERAL, ""), library().texts()));
    }

    private static String only(List<String> messages) {
        assertEquals(messages.toString(), 1, messages.size());
        return messages.get(0);
    }

    private MissingFunction missing() {
        return new MissingFunction(world.useCases(), library());
    }

    private OpenPitfallFunction pitfall() {
        return new OpenPitfallFunction(world.useCases(), library());
    }

    private BreachedFunction breached() {
        return new BreachedFunction(world.useCases(), library());
    }

    private DecidedBetweenFunction decided() {
        return new DecidedBetweenFunction(world.useCases(), library());
    }

    private UnansweredFunction unanswered() {
        return new UnansweredFunction(world.useCases(), library());
    }

    private Library library() {
        return world.library();
    }
}
