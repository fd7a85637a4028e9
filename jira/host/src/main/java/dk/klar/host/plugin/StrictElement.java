package dk.klar.host.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An XML element that notes what was asked of it, so that {@link #refuseUnread} can name everything that the embedded
 * Jira would otherwise silently ignore.
 */
final class StrictElement {

    private final Element element;
    private final String path;
    private final Set<String> readAttributes = new HashSet<>();
    private final Map<Element, StrictElement> read = new HashMap<>();
    private boolean textRead;

    StrictElement(Element element, String path) {
        this.element = element;
        this.path = path;
    }

    String name() {
        return element.getTagName();
    }

    String required(String attribute) {
        return optional(attribute).orElseThrow(() -> new DescriptorException(path + " has no attribute " + attribute));
    }

    Optional<String> optional(String attribute) {
        readAttributes.add(attribute);
        return element.hasAttribute(attribute) ? Optional.of(element.getAttribute(attribute)) : Optional.empty();
    }

    boolean flag(String attribute, boolean otherwise) {
        return optional(attribute).map(Boolean::parseBoolean).orElse(otherwise);
    }

    int number(String attribute, int otherwise) {
        return optional(attribute).map(Integer::parseInt).orElse(otherwise);
    }

    String text() {
        textRead = true;
        return element.getTextContent().trim();
    }

    List<StrictElement> children(String name) {
        return childElements().stream().filter(child -> child.getTagName().equals(name)).map(this::strict).toList();
    }

    List<StrictElement> children() {
        return childElements().stream().map(this::strict).toList();
    }

    Optional<StrictElement> child(String name) {
        List<StrictElement> found = children(name);
        if (found.size() > 1) {
            throw new DescriptorException(path + " has more than one " + name);
        }
        return found.stream().findFirst();
    }

    Optional<String> childText(String name) {
        return child(name).map(StrictElement::text);
    }

    String requiredText(String name) {
        return childText(name).orElseThrow(() -> new DescriptorException(path + " has no " + name));
    }

    /** The {@code <param name="..." value="...">} children; the value may be the text instead. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (StrictElement param : children("param")) {
            params.put(param.required("name"), param.optional("value").orElseGet(param::text));
        }
        return params;
    }

    void refuseUnread() {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = ((Attr) attributes.item(i)).getName();
            if (!readAttributes.contains(name)) {
                throw new DescriptorException("unknown attribute " + name + " of " + path);
            }
        }
        for (Element child : childElements()) {
            StrictElement known = read.get(child);
            if (known == null) {
                throw new DescriptorException("unknown element " + child.getTagName() + " in " + path);
            }
            known.refuseUnread();
        }
        if (!textRead && childElements().isEmpty() && !element.getTextContent().isBlank()) {
            throw new DescriptorException("unexpected text in " + path);
        }
    }

    private StrictElement strict(Element child) {
        return read.computeIfAbsent(child, same -> new StrictElement(same, path + "/" + label(same)));
    }

    private static String label(Element child) {
        return child.hasAttribute("key") ? child.getTagName() + "[" + child.getAttribute("key") + "]"
                : child.getTagName();
    }

    private List<Element> childElements() {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }
}
