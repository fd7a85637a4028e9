package dk.klar.domain.concern;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** A long text's beginning, where a line has to name it. */
public class ExcerptTest {
    @Test
    public void whatIsShortIsSaidWhole() {
        assertEquals("Vi når det ikke", Excerpt.of("Vi når det ikke").words());
        assertEquals("x".repeat(80), Excerpt.of("x".repeat(80)).words());
    }

    @Test
    public void whatIsLongerEndsInDots() {
        assertEquals("x".repeat(80) + "…", Excerpt.of("x".repeat(81)).words());
    }

    @Test
    public void noBlankStandsBeforeTheDots() {
        assertEquals("x".repeat(79) + "…", Excerpt.of("x".repeat(79) + " og mere").words());
    }

    @Test
    public void onlyTheFirstLineNamesIt() {
        assertEquals("Første", Excerpt.of("  Første  \nAnden").words());
    }

    @Test
    public void noCharacterIsCutInTwo() {
        assertEquals("🤖".repeat(80), Excerpt.of("🤖".repeat(80)).words());
        assertEquals("🤖".repeat(80) + "…", Excerpt.of("🤖".repeat(81)).words());
    }

    @Test
    public void nothingIsNamedByNothing() {
        assertEquals("", Excerpt.of("").words());
        assertEquals("", Excerpt.of("\n\nTredje").words());
    }
}
