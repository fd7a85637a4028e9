package dk.klar.host.plugin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;

/**
 * The packages that plugins may import: those of the engines that Jira shares with its plugins, with the version that
 * each jar states for itself, else the one in its file name. Nothing of the host's own.
 */
final class HostPackages {

    private static final List<String> SHARED = List.of("com.atlassian.", "com.opensymphony.", "com.fasterxml.jackson.",
            "net.java.ao", "org.springframework.", "jakarta.", "org.slf4j", "org.apache.velocity", "com.google.common.",
            "webwork.", "org.ofbiz.");
    private static final Pattern VERSION_IN_NAME = Pattern.compile("-(\\d+(?:\\.\\d+){0,2})");

    private final SortedMap<String, String> versions = new TreeMap<>();

    private HostPackages() {
    }

    /** As the value of org.osgi.framework.system.packages.extra. */
    static String exports() {
        HostPackages packages = new HostPackages();
        classPath().forEach(packages::add);
        return packages.versions.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    /** With the jars that a jar's manifest adds: java -jar and Surefire name only one jar. */
    private static Set<Path> classPath() {
        Set<Path> found = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
            collect(Path.of(entry).toAbsolutePath(), found);
        }
        return found;
    }

    private static void collect(Path entry, Set<Path> found) {
        if (!Files.exists(entry) || !found.add(entry) || Files.isDirectory(entry)) {
            return;
        }
        String more = manifest(entry).getMainAttributes().getValue("Class-Path");
        if (more != null) {
            for (String relative : more.trim().split("\\s+")) {
                collect(Path.of(entry.toUri().resolve(URI.create(relative))), found);
            }
        }
    }

    private void add(Path entry) {
        if (Files.isDirectory(entry)) {
            classFiles(entry).forEach(file -> add(file, "0"));
            return;
        }
        Map<String, String> declared = declared(manifest(entry));
        String otherwise = versionInName(entry);
        try (JarFile jar = new JarFile(entry.toFile())) {
            jar.stream().map(file -> file.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF"))
                    .map(HostPackages::packageOf).distinct()
                    .forEach(name -> addPackage(name, declared.getOrDefault(name, otherwise)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String classFile, String version) {
        addPackage(packageOf(classFile), version);
    }

    private void addPackage(String name, String version) {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            versions.merge(name, version, (first, second) -> first.equals("0") ? second : first);
        }
    }

    private static String packageOf(String classFile) {
        return classFile.substring(0, classFile.lastIndexOf('/')).replace('/', '.');
    }

    private static List<String> classFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> declared(Manifest manifest) {
        Map<String, String> declared = new TreeMap<>();
        String header = manifest.getMainAttributes().getValue("Export-Package");
        if (header != null) {
            for (Clause clause : Parser.parseHeader(header)) {
                String version = clause.getAttribute("version");
                declared.put(clause.getName(), version == null ? "0" : version);
            }
        }
        return declared;
    }

    static Manifest manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null ? new Manifest() : manifest;
        } catch (IOException e) {
            throw new UncheckedIOException("Not a jar: " + jar, e);
        }
    }

    private static String versionInName(Path jar) {
        Matcher version = VERSION_IN_NAME.matcher(jar.getFileName().toString());
        return version.find() ? version.group(1) : "0";
    }
}
