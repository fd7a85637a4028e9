package dk.klar.host.workflow.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One condition, validator, function or register in a workflow file: the class that it names and where it stands. */
public record ClassUse(Kind kind, String type, String className, String place) {

    static List<ClassUse> in(Element root) {
        List<ClassUse> uses = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            var elements = root.getElementsByTagName(kind.element());
            for (int i = 0; i < elements.getLength(); i++) {
                uses.add(of(kind, (Element) elements.item(i)));
            }
        }
        return uses;
    }

    private static ClassUse of(Kind kind, Element element) {
        return new ClassUse(kind, element.getAttribute("type"), argument(element, "class.name").orElse(""), placeOf(element));
    }

    static Optional<String> argument(Element plugged, String name) {
        return WorkflowXml.children(plugged).stream()
                .filter(arg -> arg.getTagName().equals("arg") && arg.getAttribute("name").equals(name))
                .map(arg -> arg.getTextContent().trim())
                .findFirst();
    }

    private static String placeOf(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element around; node = node.getParentNode()) {
            if (around.getTagName().equals("action") || around.getTagName().equals("step")) {
                return around.getTagName() + " " + around.getAttribute("id") + " \"" + around.getAttribute("name") + "\"";
            }
        }
        return "workflow";
    }
}
