package dk.klar.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An atlassian-plugin.xml, understood to the last attribute. */
record Descriptor(String key, String name, String version, List<Module.ResourceFile> resources, List<Module> modules) {

    static Descriptor read(InputStream xml) {
        StrictElement root = new StrictElement(parse(xml), "atlassian-plugin");
        if (!root.name().equals("atlassian-plugin") || !root.required("plugins-version").equals("2")) {
            throw new DescriptorException("not an atlassian-plugin of plugins-version 2");
        }
        String key = root.required("key");
        String name = root.optional("name").orElse(key);
        String version = info(root);
        List<Module.ResourceFile> resources = new ArrayList<>();
        List<Module> modules = new ArrayList<>();
        for (StrictElement child : root.children()) {
            switch (child.name()) {
                case "plugin-info" -> { }
                case "resource" -> resources.add(Elements.resource(child));
                default -> modules.add(ModuleReaders.read(child));
            }
        }
        root.refuseUnread();
        refuseTwins(modules);
        return new Descriptor(key, name, version, List.copyOf(resources), List.copyOf(modules));
    }

    private static String info(StrictElement root) {
        StrictElement info = root.child("plugin-info")
                .orElseThrow(() -> new DescriptorException("no plugin-info"));
        info.childText("description");
        info.child("vendor").ifPresent(vendor -> {
            vendor.optional("name");
            vendor.optional("url");
        });
        info.params();
        return info.requiredText("version");
    }

    private static void refuseTwins(List<Module> modules) {
        Set<String> keys = new HashSet<>();
        for (Module module : modules) {
            if (!keys.add(module.key())) {
                throw new DescriptorException("two modules have the key " + module.key());
            }
        }
        if (modules.stream().filter(Module.ActiveObjects.class::isInstance).count() > 1) {
            throw new DescriptorException("more than one ao module");
        }
    }

    private static Element parse(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new DescriptorException("atlassian-plugin.xml is not readable: " + e.getMessage(), e);
        }
    }
}
