package dk.klar.host.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public class TextsTest {
    private static final Pattern KEY = Pattern.compile("[\"'](workflow\\.[a-z.-]+[a-z])[\"']");

    @Test
    public void everyTextIsThereInBothLanguagesWithTheSameArguments() throws IOException {
        Properties english = texts("");
        Properties danish = texts("_da");
        assertEquals(english.stringPropertyNames(), danish.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(key, new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(danish.getProperty(key)).getFormatsByArgumentIndex().length);
        }
    }

    @Test
    public void noTextHasALoneApostropheThatMessageFormatWouldSwallow() throws IOException {
        for (String language : List.of("", "_da")) {
            texts(language).forEach((key, text) -> assertFalse(key + language, text.toString().replace("''", "").contains("'")));
        }
    }

    @Test
    public void everyKeyThatPagesAndCodeNameHasAText() throws IOException {
        Set<String> named = new TreeSet<>();
        named.addAll(keysIn(Path.of("src/main/resources/web/workflow")));
        named.addAll(keysIn(Path.of("src/main/java/dk/klar/host/workflow")));
        named.removeAll(texts("").stringPropertyNames());
        // Beginnings of keys, which the code completes.
        named.removeIf(key -> key.matches("workflow\\.(stock|branch)"));
        assertTrue("No texts for " + named, named.isEmpty());
    }

    private static Set<String> keysIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).flatMap(file -> KEY.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1)).collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(TextsTest.class.getResourceAsStream("texts" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
