package dk.klar.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Only;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.guidance.GroundQuestion;
import dk.klar.domain.guidance.Insight;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.Test;

/** Values as a reader would write them, in the reader's language. */
public class TextsTest {
    private final Texts english = Words.english();
    private final Texts danish = Words.danish();

    @Test
    public void aDayIsWrittenAsInTheLanguage() {
        assertEquals("Apr 1, 2026", english.value(LocalDate.of(2026, 4, 1)));
        assertEquals("1. apr. 2026", danish.value(LocalDate.of(2026, 4, 1)));
    }

    @Test
    public void aMomentIsThatOfTheReadersZone() {
        assertEquals("1. apr. 2026 01.30", danish.value(Instant.parse("2026-03-31T23:30:00Z")));
    }

    @Test
    public void aNumberIsWrittenAsInTheLanguageWithAllItsDecimals() {
        assertEquals("1,234.5", english.value(new BigDecimal("1234.5")));
        assertEquals("1.234,5", danish.value(new BigDecimal("1234.50")));
        assertEquals("0,1234", danish.value(new BigDecimal("0.1234")));
        assertEquals("8", danish.value(new BigDecimal("8.0000")));
    }

    @Test
    public void aPersonIsCalledByName() {
        assertEquals("METTE", danish.value(new UserKey("mette")));
    }

    @Test
    public void anIssueThatTheReaderMayNotSeeKeepsItsKey() {
        assertEquals("SUND-7", danish.value(DossierFixture.ISSUE));
        assertEquals(danish.text("klar.issue.hidden"), danish.value(new IssueId(10_043)));
    }

    @Test
    public void yesAndNoAreWords() {
        assertEquals("Ja", danish.value(true));
        assertEquals("Nej", danish.value(false));
    }

    @Test
    public void severalValuesStandInARowAndNoneIsNothing() {
        assertEquals("Forandringsejer, 2, x", danish.value(List.of(ChangeRole.OWNER, 2, "x")));
        assertEquals("", danish.value(null));
    }

    @Test
    public void whatTheGuidanceNumbersKeepsItsNumber() {
        assertTrue(danish.choice(Pitfall.P2_4).startsWith("P2.4 "));
        assertTrue(danish.choice(Insight.I1_1).startsWith("I1.1 "));
        assertEquals(danish.choice(Pitfall.P2_4), danish.about(Pitfall.P2_4));
        assertEquals(danish.text("klar.choice.GroundQuestion.Q1"), danish.about(GroundQuestion.Q1));
        assertEquals(danish.text("klar.gate.rollout"), danish.about(Gate.ROLLOUT));
        assertEquals("", danish.about(Only.ONLY));
    }

    @Test
    public void aChoiceInARecordIsNamedWithTheRecord() {
        assertEquals("klar.choice.RoleAssignment.AgentAs.SUPER_USER", Texts.choiceKey(RoleAssignment.AgentAs.SUPER_USER));
        assertEquals("klar.choice.ChangeRole.OWNER", Texts.choiceKey(ChangeRole.OWNER));
    }

    @Test
    public void reasonsAndFaultsAreFilledWithTheirValues() {
        Reason reason = Reason.of(Reason.Cure.nowhere(), "roles.tooFewHours", new UserKey("lars"), ChangeRole.LEADER, new BigDecimal("5.75"), 6);
        assertEquals("LARS has been granted 5.75 hours a week as Change leader and needs 6.", english.reason(reason));
        assertTrue(danish.fault(Fault.of("to", "support.ends.early", LocalDate.of(2026, 8, 3))).contains("3. aug. 2026"));
        assertTrue(danish.fault(Fault.of("headcount", "field.range", 1L, 1_000_000L)).contains("1.000.000"));
    }

    @Test
    public void aLanguageThatKlarDoesNotHaveIsEnglishDatesAndAll() {
        Texts polish = Words.in(new Locale("pl"));
        assertEquals(Locale.ENGLISH, polish.language());
        assertEquals("Apr 1, 2026", polish.value(LocalDate.of(2026, 4, 1)));
        assertEquals("Yes", polish.value(true));
        assertEquals("da", danish.language().getLanguage());
    }

    @Test
    public void theServersOwnLanguageIsNobodysSecond() {
        Locale server = Locale.getDefault();
        Locale.setDefault(new Locale("da"));
        try {
            assertEquals("Yes", Words.in(new Locale("sv")).value(true));
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    public void aTextThatIsNotThereIsAnError() {
        assertTrue(danish.has("klar.yes"));
        assertFalse(danish.has("klar.maybe"));
        assertThrows(MissingResourceException.class, () -> danish.text("klar.maybe"));
    }
}
