package dk.klar.host.plugin;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The places that the host's pages said they show. */
public final class DeclaredLocations implements Locations {

    private final Set<String> panels = ConcurrentHashMap.newKeySet();
    private final Set<String> sections = ConcurrentHashMap.newKeySet();
    private final Set<String> resourceContexts = ConcurrentHashMap.newKeySet();

    @Override
    public void panel(String location) {
        panels.add(location);
    }

    @Override
    public void section(String section) {
        sections.add(section);
    }

    @Override
    public void resourceContext(String context) {
        resourceContexts.add(context);
    }

    boolean hasPanel(String location) {
        return panels.contains(location);
    }

    boolean hasSection(String section) {
        return sections.contains(section);
    }

    boolean hasResourceContext(String context) {
        return resourceContexts.contains(context);
    }
}
