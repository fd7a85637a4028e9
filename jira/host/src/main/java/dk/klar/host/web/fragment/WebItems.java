package dk.klar.host.web.fragment;

import dk.klar.host.HostContext;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins.Owned;
import dk.klar.host.web.page.Ask;
import java.util.Comparator;
import java.util.List;

/** The links that plugins put into menus. */
public final class WebItems {

    private final HostContext host;

    public WebItems(HostContext host) {
        this.host = host;
    }

    /** The links of one section that the reader may see, lightest first. */
    public List<Link> in(String section, Ask ask, Surroundings around) {
        return host.plugins().modules(Module.WebItem.class).stream()
                .filter(owned -> owned.module().section().equals(section))
                .filter(owned -> host.plugins().shows(owned, around.context()))
                .sorted(Comparator.comparingInt(owned -> owned.module().weight()))
                .map(owned -> link(owned, ask, around))
                .toList();
    }

    /** The sections at a place, each with its links; a section without links is left out. */
    public List<LinkGroup> sectionsAt(String location, Ask ask, Surroundings around) {
        return host.plugins().modules(Module.WebSection.class).stream()
                .filter(owned -> owned.module().location().equals(location))
                .filter(owned -> host.plugins().shows(owned, around.context()))
                .sorted(Comparator.comparingInt(owned -> owned.module().weight()))
                .map(owned -> new LinkGroup(ask.words().label(owned.module().label()),
                        in(location + "/" + owned.module().key(), ask, around)))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private static Link link(Owned<Module.WebItem> owned, Ask ask, Surroundings around) {
        Module.WebItem item = owned.module();
        String filled = LinkTemplate.fill(item.link(), around.variables());
        String url = filled.startsWith("/") ? ask.contextPath() + filled : filled;
        String id = item.linkId().isBlank() ? item.key() : item.linkId();
        return new Link(id, ask.words().label(item.label()), url, item.params().getOrDefault("iconClass", ""), false);
    }
}
