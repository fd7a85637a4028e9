package dk.klar.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs the classes of dk.klar.toy and the files of resources/toy into a plugin jar, with what a test changes. */
final class ToyPlugin {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ToyPlugin() {
    }

    static ToyPlugin plain() {
        ToyPlugin plugin = new ToyPlugin();
        Path testClasses = Path.of("target/test-classes");
        plugin.add(testClasses.resolve("toy"), testClasses.resolve("toy"));
        plugin.add(testClasses, testClasses.resolve("dk/klar/toy"));
        return plugin;
    }

    ToyPlugin with(String file, UnaryOperator<String> change) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("Nothing to change in " + file);
        }
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void add(Path root, Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path jar(Path folder) {
        Path jar = folder.resolve("toy-" + System.nanoTime() + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "dk.klar.toy");
        main.putValue("Atlassian-Plugin-Key", "dk.klar.toy");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", String.join(",", "com.atlassian.activeobjects.external",
                "com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.sal.api.transaction",
                "com.atlassian.templaterenderer", "com.atlassian.webresource.api.assembler", "jakarta.inject",
                "jakarta.servlet", "jakarta.servlet.http", "jakarta.ws.rs", "jakarta.ws.rs.core", "net.java.ao",
                "org.springframework.context.annotation;version=\"[6,7)\"",
                "org.springframework.core.annotation;version=\"[6,7)\""));
        return manifest;
    }
}
