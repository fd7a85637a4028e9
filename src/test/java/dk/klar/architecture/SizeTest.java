package dk.klar.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Classes are small enough to be read. */
public class SizeTest {
    /** Lines of a source file. */
    private static final int MOST = 300;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void noClassIsLongerThanThreeHundredLines() {
        assertEquals(List.of(), tooLong(Path.of("src/main/java")));
        assertTrue(Files.isDirectory(Path.of("src/main/java/dk/klar/domain")));
    }

    @Test
    public void aClassOfThreeHundredAndOneLinesIsNoticed() throws IOException {
        Files.writeString(folder.newFile("Enough.java").toPath(), "//\n".repeat(300));
        Path tooLong = folder.newFile("TooLong.java").toPath();
        Files.writeString(tooLong, "//\n".repeat(301));
        assertEquals(List.of(tooLong), tooLong(folder.getRoot().toPath()));
    }

    private static List<Path> tooLong(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > MOST).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
