package dk.klar.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every page of the host. */
public class TemplatesTest {

    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=|javascript:|\\sstyle=");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    /** Itself, or by the macro of the workflow pages. */
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"\\$token\"|#hiddenFields\\(");
    private static final Pattern TEXT = Pattern.compile("\\$t\\.text\\([\"']([a-zA-Z.]+)[\"']");

    @Test
    public void noTemplateCarriesScriptOrStyleOfItsOwn() {
        templates().forEach(path -> assertTrue(path + " has inline script or style",
                !INLINE_SCRIPT.matcher(read(path)).find()));
    }

    @Test
    public void everyFormThatPostsCarriesTheToken() {
        templates().forEach(path -> {
            Matcher form = FORM.matcher(read(path));
            while (form.find()) {
                assertTrue(path + ": " + form.group(), TOKEN.matcher(form.group(1)).find());
            }
        });
    }

    @Test
    public void everyTextThatATemplateSaysExists() {
        Set<String> known = keys("web/texts.properties");
        templates().forEach(path -> {
            Matcher text = TEXT.matcher(read(path));
            while (text.find()) {
                assertTrue(path + " says " + text.group(1),
                        known.contains(text.group(1)) || text.group(1).startsWith("workflow."));
            }
        });
    }

    @Test
    public void englishAndDanishHaveTheSameTexts() {
        assertEquals(keys("web/texts.properties"), keys("web/texts_da.properties"));
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                TemplatesTest.class.getClassLoader().getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/web"))) {
            return files.filter(path -> path.toString().endsWith(".vm")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
