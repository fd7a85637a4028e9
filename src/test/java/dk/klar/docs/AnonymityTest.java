package dk.klar.docs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.FollowUpCode;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.record.Schema;
import dk.klar.store.ConfidentialKeyRow;
import dk.klar.store.ConfidentialRow;
import dk.klar.store.ConfidentialVoiceRow;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.schema.Table;
import org.junit.Test;

/** What docs/anonymity.md and its Danish sister promise of tables and figures is so. */
public class AnonymityTest {
    private static final String ENGLISH = read("docs/anonymity.md");
    private static final String DANISH = read("docs/anonymitet.md");
    private static final long K = Policy.builtIn(Gate.ROLLOUT).concerns().fewest();
    private static final long FEWEST = Schema.of(Thresholds.class).field("fewestContributions").orElseThrow().min();

    @Test
    public void everyColumnThatIsStoredIsNamedAndNoOther() {
        Set<String> stored = Stream.of(ConfidentialRow.class, ConfidentialKeyRow.class, ConfidentialVoiceRow.class)
                .flatMap(table -> Stream.concat(Stream.of(table.getAnnotation(Table.class).value()),
                        Arrays.stream(table.getDeclaredMethods()).map(Method::getName).filter(name -> !name.startsWith("set")).map(AnonymityTest::column)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(stored, columns(ENGLISH));
        assertEquals(stored, columns(DANISH));
        assertNotEquals(stored, columns(ENGLISH.replace("`AUTHOR`", "the author")));
        assertNotEquals(stored, columns(ENGLISH + "`CREATED`"));
    }

    @Test
    public void theFiguresAreTheCodes() {
        assertEquals(List.of(), missing(ENGLISH, english()));
        assertEquals(List.of(), missing(DANISH, danish()));
        assertEquals(List.of("k is " + K), missing(ENGLISH.replaceAll("k is\\s+" + K, "k is 4"), english()));
    }

    @Test
    public void whatIsNamedOnTheScreenIsNamedSo() {
        assertEquals(List.of(), missing(ENGLISH, names("i18n/klar.properties")));
        assertEquals(List.of(), missing(DANISH, names("i18n/klar_da.properties")));
        assertEquals(names("i18n/klar_da.properties"), missing(ENGLISH, names("i18n/klar_da.properties")));
    }

    @Test
    public void bothLanguagesSayAsMuch() {
        assertEquals(shape(ENGLISH), shape(DANISH));
        assertNotEquals(shape(ENGLISH), shape(ENGLISH.replace("- **Backups**", "**Backups**")));
    }

    private static List<String> english() {
        return List.of("k is " + K, "from " + FEWEST + " up", "up to " + Confidential.MOST_ADDITIONS + " times",
                8 * FollowUpCode.BYTES + " random bits");
    }

    private static List<String> danish() {
        return List.of("k er " + K, "mindst " + FEWEST, "op til " + Confidential.MOST_ADDITIONS + " gange",
                8 * FollowUpCode.BYTES + " tilfældige bit");
    }

    private static List<String> names(String texts) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(texts))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of("klar.permission.hear.name", "klar.settings.thresholds").map(key -> "*" + words.getProperty(key) + "*").toList();
    }

    /** Lines are broken anywhere. */
    private static List<String> missing(String page, List<String> sayings) {
        String flat = page.replaceAll("\\s+", " ");
        return sayings.stream().filter(saying -> !flat.contains(saying)).toList();
    }

    private static Set<String> columns(String page) {
        return Pattern.compile("`([A-Z_]+)`").matcher(page).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As Active Objects names them. */
    private static String column(String getter) {
        String name = getter.replaceFirst("^(get|is)", "");
        return name.equals("ID") ? name : name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Headings, list items and rows of tables, in order. */
    private static String shape(String page) {
        return page.lines().map(line -> line.replaceFirst("^(#+|-|\\|)?.*$", "$1")).filter(start -> !start.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String read(String page) {
        try {
            return Files.readString(Path.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
