package dk.klar.domain.concern;

/** The beginning of a text, for a line that names it. */
final class Excerpt {
    /** Characters. */
    private static final int MOST = 80;

    private Excerpt() {
    }

    static String of(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.codePointCount(0, line.length()) <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)).strip() + "…";
    }
}
