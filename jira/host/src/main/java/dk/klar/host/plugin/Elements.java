package dk.klar.host.plugin;

import dk.klar.host.plugin.Module.AllOf;
import dk.klar.host.plugin.Module.AnyOf;
import dk.klar.host.plugin.Module.ClassRef;
import dk.klar.host.plugin.Module.ConditionTree;
import dk.klar.host.plugin.Module.Label;
import dk.klar.host.plugin.Module.ResourceFile;
import dk.klar.host.plugin.Module.Single;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts that several kinds of module share. */
final class Elements {

    private static final Set<String> RESOURCE_TYPES = Set.of("i18n", "download", "velocity");

    private Elements() {
    }

    static ResourceFile resource(StrictElement element) {
        String type = element.required("type");
        if (!RESOURCE_TYPES.contains(type)) {
            throw new DescriptorException("unknown resource type " + type);
        }
        return new ResourceFile(type, element.required("name"), element.required("location"));
    }

    static List<ResourceFile> resources(StrictElement module) {
        return module.children("resource").stream().map(Elements::resource).toList();
    }

    /** {@code <label key="..."/>}, or the text between the tags. */
    static Label label(StrictElement module, String elementName) {
        return module.child(elementName)
                .map(element -> new Label(element.optional("key"), element.text()))
                .orElse(Label.NONE);
    }

    /** The name and i18n-name-key attributes. */
    static Label name(StrictElement module) {
        return new Label(module.optional("i18n-name-key"), module.optional("name").orElse(""));
    }

    static Optional<ClassRef> contextProvider(StrictElement module) {
        return module.child("context-provider").map(Elements::classRef);
    }

    static ClassRef classRef(StrictElement element) {
        return new ClassRef(element.required("class"), element.params());
    }

    /** Loose conditions and groups all have to hold. */
    static ConditionTree condition(StrictElement module) {
        return new AllOf(parts(module));
    }

    private static List<ConditionTree> parts(StrictElement parent) {
        List<ConditionTree> parts = new ArrayList<>();
        parent.children("condition")
                .forEach(element -> parts.add(new Single(classRef(element), element.flag("invert", false))));
        parent.children("conditions").forEach(element -> parts.add(group(element)));
        return List.copyOf(parts);
    }

    private static ConditionTree group(StrictElement element) {
        String type = element.optional("type").orElse("AND");
        return switch (type) {
            case "AND", "and" -> new AllOf(parts(element));
            case "OR", "or" -> new AnyOf(parts(element));
            default -> throw new DescriptorException("unknown type " + type + " of conditions");
        };
    }
}
