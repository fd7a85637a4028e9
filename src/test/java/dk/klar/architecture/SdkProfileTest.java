package dk.klar.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * What can be known of the profile for Atlassian's own SDK where its repository cannot be reached: it swaps the
 * stand-ins for artifacts that hold every package that Klar imports, and leaves their versions to Jira's BOM.
 */
public class SdkProfileTest {
    /** Packages and the artifact that holds them, longest first where one lies in another. */
    private static final Map<String, String> ARTIFACTS = Map.ofEntries(
            Map.entry("com.atlassian.jira", "jira-api"),
            Map.entry("com.atlassian.query", "jira-api"),
            Map.entry("com.atlassian.activeobjects", "activeobjects-plugin"),
            Map.entry("com.atlassian.sal", "sal-api"),
            Map.entry("com.atlassian.audit", "atlassian-audit-api"),
            Map.entry("com.atlassian.mail", "atlassian-mail"),
            Map.entry("com.atlassian.annotations", "atlassian-annotations"),
            Map.entry("com.atlassian.event", "atlassian-event"),
            Map.entry("com.atlassian.scheduler", "atlassian-scheduler-api"),
            Map.entry("com.atlassian.templaterenderer", "atlassian-template-renderer-api"),
            Map.entry("com.atlassian.webresource", "atlassian-plugins-webresource-api"),
            Map.entry("com.atlassian.plugin.web", "atlassian-plugins-webfragment-api"),
            Map.entry("com.atlassian.plugin.PluginParseException", "atlassian-plugins-webfragment-api"),
            Map.entry("com.atlassian.plugins.rest", "atlassian-rest-v2-api"),
            Map.entry("com.atlassian.plugin.spring.scanner", "atlassian-spring-scanner-annotation"));
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?(com\\.atlassian\\.[\\w.]+);", Pattern.MULTILINE);
    private static final String PROFILE = "/project/profiles/profile[id='atlassian']";

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final Document pom = read(Path.of("pom.xml"));

    @Test
    public void everyAtlassianPackageThatKlarImportsIsInAnArtifactOfTheProfile() throws Exception {
        Set<String> profile = new TreeSet<>(texts(PROFILE + "/dependencies/dependency/artifactId"));
        List<String> homeless = new ArrayList<>();
        for (String imported : imports()) {
            String artifact = ARTIFACTS.entrySet().stream().filter(entry -> imported.startsWith(entry.getKey()))
                    .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse("");
            if (!profile.contains(artifact)) {
                homeless.add(imported);
            }
        }
        assertEquals(List.of(), homeless);
    }

    @Test
    public void theProfileLeavesVersionsToJirasBomAndPutsNothingIntoTheJar() throws Exception {
        assertEquals(List.of("jira-api-bom"), texts(PROFILE + "/dependencyManagement/dependencies/dependency/artifactId"));
        assertEquals(List.of(), texts(PROFILE + "/dependencies/dependency/version"));
        assertEquals(Set.of("provided"), Set.copyOf(texts(PROFILE + "/dependencies/dependency/scope")));
        assertTrue(texts(PROFILE + "/properties/jira.version").get(0).startsWith("11.3."));
        assertEquals(List.of("21"), texts(PROFILE + "/properties/maven.compiler.release"));
    }

    @Test
    public void standInsAndTheSdkAreNeverThereTogether() throws Exception {
        assertEquals(List.of("!atlassian"), texts("/project/profiles/profile[id='standins']/activation/property/name"));
        assertEquals(List.of("atlassian"), texts(PROFILE + "/activation/property/name"));
        assertEquals(List.of(), texts("/project/dependencies/dependency[starts-with(groupId,'com.atlassian')]/artifactId"));
    }

    private static Set<String> imports() throws IOException {
        Set<String> imports = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = IMPORT.matcher(Files.readString(file));
                while (matcher.find()) {
                    imports.add(matcher.group(1));
                }
            }
        }
        assertTrue(imports.size() > 20);
        return imports;
    }

    private List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Document read(Path file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
