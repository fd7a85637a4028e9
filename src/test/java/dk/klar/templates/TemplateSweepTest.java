package dk.klar.templates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.velocity.runtime.RuntimeInstance;
import org.junit.Test;

/** What every template of Klar's keeps to. */
public class TemplateSweepTest {
    private static final Pattern SCRIPT = Pattern.compile("<script|\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNQUOTED = Pattern.compile("<[^>]*\\s[a-z-]+=\\$");

    @Test
    public void everyTemplateParses() throws Exception {
        RuntimeInstance velocity = new RuntimeInstance();
        velocity.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        velocity.init();
        for (Path template : templates()) {
            velocity.parse(new StringReader(Files.readString(template)), template.toString());
        }
    }

    @Test
    public void noTemplateHasAScriptInIt() {
        assertEquals(List.of(), templates().stream().filter(template -> SCRIPT.matcher(text(template)).find()).toList());
    }

    /** Escaping protects a value only between quotes. */
    @Test
    public void everyAttributeIsQuoted() {
        assertEquals(List.of(), templates().stream().filter(template -> UNQUOTED.matcher(text(template)).find()).toList());
    }

    @Test
    public void noTemplateSwitchesEscapingOff() {
        templates().forEach(template -> assertFalse(template.toString(), text(template).contains("disable_html_escaping")));
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".vm")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
