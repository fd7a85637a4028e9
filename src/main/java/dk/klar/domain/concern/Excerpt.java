package dk.klar.domain.concern;

/** The beginning of what an employee said, for a line that names it. Evidence leaves it out. */
public record Excerpt(String words) {
    /** Characters. */
    private static final int MOST = 80;

    static Excerpt of(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return new Excerpt(line.codePointCount(0, line.length()) <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)).strip() + "…");
    }
}
