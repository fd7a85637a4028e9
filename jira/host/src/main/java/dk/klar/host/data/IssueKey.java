package dk.klar.host.data;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** KLAR-12, taken apart. */
public record IssueKey(String projectKey, long number) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9_]*)-(\\d{1,18})");

    /** Empty if the text is no issue key. */
    public static Optional<IssueKey> parse(String text) {
        Matcher key = SHAPE.matcher(text.trim().toUpperCase(Locale.ROOT));
        return key.matches() ? Optional.of(new IssueKey(key.group(1), Long.parseLong(key.group(2)))) : Optional.empty();
    }
}
