package dk.klar.host.plugin;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;

/** The index that Atlassian's Spring Scanner writes into a plugin: META-INF/plugin-components. */
final class ScannerIndex {

    /** A class of the plugin and its bean name. */
    record Named(String className, String beanName) {
    }

    /** A bean class and the service types that it is offered as; none: all its interfaces. */
    record Export(String className, List<String> types) {
    }

    private final Bundle bundle;

    ScannerIndex(Bundle bundle) {
        this.bundle = bundle;
    }

    List<Named> components() {
        return named(lines("component"));
    }

    List<Named> imports() {
        return named(lines("imports"));
    }

    List<Export> exports() {
        return lines("exports").stream().map(line -> line.split("#"))
                .map(parts -> new Export(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(","))))
                .toList();
    }

    /** Two with the same short name get their full names, as in the scanner. */
    private static List<Named> named(List<String> lines) {
        Map<String, Named> byBean = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("#");
            String simple = parts[0].substring(parts[0].lastIndexOf('.') + 1);
            String bean = parts.length > 1 ? parts[1] : Introspector.decapitalize(simple);
            byBean.put(byBean.containsKey(bean) ? parts[0] : bean, new Named(parts[0], bean));
        }
        List<Named> result = new ArrayList<>();
        byBean.forEach((bean, named) -> result.add(new Named(named.className(), bean)));
        return result;
    }

    private List<String> lines(String file) {
        URL entry = bundle.getEntry("META-INF/plugin-components/" + file);
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = entry.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::trim).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
