package dk.klar.frozen;

import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The modules of atlassian-plugin.xml that workflows, fields, permission schemes, dashboards, filters and links name. */
final class Modules {
    private static final List<String> TYPES = List.of("project-permission", "global-permission", "workflow-validator",
            "workflow-condition", "workflow-function", "customfield-type", "issue-tabpanel", "index-document-configuration",
            "dashboard-item", "rest", "ao", "servlet", "jql-function");
    /** Elements in them that say a frozen name themselves. */
    private static final List<String> PARTS = List.of("validator-class", "condition-class", "function-class", "amd-module", "url-pattern", "fname");

    private Modules() {
    }

    static Stream<String> inData() {
        Element root = root();
        return TYPES.stream().flatMap(type -> elements(root, type)).flatMap(module -> Stream.concat(
                Stream.of(name(module)), parts(module)));
    }

    private static String name(Element module) {
        StringBuilder name = new StringBuilder(module.getTagName());
        for (String attribute : List.of("key", "path", "version", "namespace")) {
            if (module.hasAttribute(attribute)) {
                name.append(' ').append(module.getAttribute(attribute));
            }
        }
        return name.toString();
    }

    private static Stream<String> parts(Element module) {
        Stream<String> texts = PARTS.stream().flatMap(part -> elements(module, part))
                .map(part -> name(module) + " > " + part.getTextContent().strip());
        Stream<String> extracts = elements(module, "key").flatMap(key -> elements(key, "extract")
                .map(extract -> name(module) + " > " + key.getAttribute("property-key") + "." + extract.getAttribute("path")
                        + " " + extract.getAttribute("type") + " " + extract.getAttribute("alias")));
        return Stream.concat(texts, extracts);
    }

    private static Stream<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static Element root() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("atlassian-plugin.xml")).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
