package dk.klar.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What atlassian-plugin.xml names is there, and templates may call what their views show, nothing else. */
public class DescriptorTest {
    private static final Document DESCRIPTOR = read();

    @Test
    public void everyClassOfKlarsThatItNamesIsThere() throws Exception {
        Set<String> names = new TreeSet<>();
        elements("*").forEach(element -> {
            names.add(element.getAttribute("class"));
            if (element.getTextContent().matches("dk\\.klar(\\.\\w+)+\\.[A-Z]\\w*")) {
                names.add(element.getTextContent());
            }
        });
        names.remove("");
        for (String name : names) {
            assertTrue(name, Modifier.isPublic(Class.forName(name, false, getClass().getClassLoader()).getModifiers()));
        }
    }

    @Test
    public void everyFileThatItNamesIsThere() {
        elements("resource").filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"))
                .forEach(location -> assertTrue(location, Files.exists(Path.of("src/main/resources", location))
                        || Files.exists(Path.of("target/classes", location))));
    }

    @Test
    public void theMethodsThatTemplatesMayCallAreSorted() {
        List<String> methods = methods();
        assertEquals(methods.stream().sorted().distinct().toList(), methods);
    }

    @Test
    public void theMethodsThatTemplatesMayCallAreTheReadersOfKlarsOwnViews() throws Exception {
        for (String text : methods()) {
            String[] parts = text.split("#");
            Class<?> view = Class.forName(parts[0]);
            Method method = view.getMethod(parts[1].replace("()", ""));
            assertTrue(text + " is no view of Klar's", parts[0].startsWith("dk.klar.jira.") && (view.isRecord() || view.isEnum()));
            assertTrue(text, Modifier.isPublic(view.getModifiers()) && method.getParameterCount() == 0);
        }
    }

    @Test
    public void everyViewCanBePrintedInFull() throws Exception {
        Set<String> missing = new TreeSet<>();
        Set<String> views = methods().stream().map(text -> text.substring(0, text.indexOf('#'))).collect(Collectors.toSet());
        for (String name : views) {
            Class<?> view = Class.forName(name);
            if (view.isRecord()) {
                Arrays.stream(view.getRecordComponents()).map(component -> name + "#" + component.getName() + "()")
                        .filter(method -> !methods().contains(method)).forEach(missing::add);
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** Jira's Velocity knows macros by name for all templates together: the first that is read is everybody's. */
    @Test
    public void aMacroIsTheSameInEveryTemplateThatHasOneOfItsName() throws Exception {
        Map<String, Set<String>> bodies = new TreeMap<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(file -> file.toString().endsWith(".vm")).toList()) {
                Matcher macro = Pattern.compile("(?ms)^#macro ?\\((\\w+)(.*?)^#end$").matcher(Files.readString(template));
                while (macro.find()) {
                    bodies.computeIfAbsent(macro.group(1), name -> new TreeSet<>()).add(macro.group(2).strip());
                }
            }
        }
        assertTrue(bodies.toString(), bodies.containsKey("klarLines"));
        bodies.values().removeIf(different -> different.size() == 1);
        assertEquals(Map.of(), bodies);
    }

    private static List<String> methods() {
        return elements("method").map(Element::getTextContent).toList();
    }

    private static Stream<Element> elements(String name) {
        NodeList all = DESCRIPTOR.getElementsByTagName(name);
        return IntStream.range(0, all.getLength()).mapToObj(all::item).filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static Document read() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("atlassian-plugin.xml").toFile());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
