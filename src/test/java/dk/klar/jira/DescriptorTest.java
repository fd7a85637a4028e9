package dk.klar.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** atlassian-plugin.xml: what stands in customers' data never changes, and what it names is there. */
public class DescriptorTest {
    private static final Document DESCRIPTOR = read();

    @Test
    public void theNamesInCustomersWorkflowsAreFrozen() {
        assertEquals(List.of("realistic-pilot dk.klar.jira.workflow.RealisticPilotValidator",
                "med-discussion dk.klar.jira.workflow.MedDiscussionValidator",
                "klar-gate dk.klar.jira.workflow.KlarGateValidator"),
                elements("workflow-validator").map(module -> key(module) + " " + child(module, "validator-class")).toList());
        assertEquals(List.of("record-passage dk.klar.jira.workflow.RecordPassageFunction"),
                elements("workflow-function").map(module -> key(module) + " " + child(module, "function-class")).toList());
    }

    @Test
    public void theOtherModuleKeysInCustomersDataAreFrozen() {
        assertEquals(List.of("role-owner", "role-leader", "role-agents"), keys("customfield-type"));
        assertEquals(List.of("gate-states"), keys("dashboard-item"));
        assertEquals(List.of("dk.klar.jira.record", "dk.klar.jira.decide"), keys("project-permission"));
        assertEquals(List.of("dk.klar.jira.administer"), keys("global-permission"));
    }

    @Test
    public void whatJqlNamesIsFrozen() {
        assertEquals(List.of("klar"), elements("key").map(property -> property.getAttribute("property-key")).toList());
        assertEquals(List.of("rollout string klarRollout"), elements("extract").map(extract -> extract.getAttribute("path") + " "
                + extract.getAttribute("type") + " " + extract.getAttribute("alias")).toList());
    }

    @Test
    public void theAddressesAreFrozen() {
        assertEquals(List.of("/klar 1"), elements("rest").map(rest -> rest.getAttribute("path") + " " + rest.getAttribute("version")).toList());
        assertEquals(Set.of("/klar/settings", "/klar/panel"), elements("url-pattern").map(Element::getTextContent).collect(Collectors.toSet()));
        assertEquals(List.of("dk.klar.jira"), elements("ao").map(ao -> ao.getAttribute("namespace")).toList());
    }

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
                .forEach(location -> assertTrue(location, Files.exists(Path.of("src/main/resources", location))));
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

    @Test
    public void noTemplateCarriesAScriptOrSwitchesEscapingOff() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(template).matches("(?is).*(<script|\\son\\w+=|javascript:|disable_html_escaping|style=).*")) {
                    wrong.add(template.toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> methods() {
        return elements("method").map(Element::getTextContent).toList();
    }

    private static List<String> keys(String module) {
        return elements(module).map(DescriptorTest::key).toList();
    }

    private static String key(Element module) {
        return module.getAttribute("key");
    }

    private static String child(Element module, String name) {
        return module.getElementsByTagName(name).item(0).getTextContent();
    }

    /** The inner {@code <key>} has no key of its own. */
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
