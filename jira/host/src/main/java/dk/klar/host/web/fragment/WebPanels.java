package dk.klar.host.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import dk.klar.host.HostContext;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins.Owned;
import dk.klar.host.web.page.Ask;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The boxes that plugins put on pages. */
public final class WebPanels {

    private static final Logger LOG = LoggerFactory.getLogger(WebPanels.class);

    private final HostContext host;

    public WebPanels(HostContext host) {
        this.host = host;
    }

    /** The boxes of one place that the reader may see, lightest first. */
    public List<Panel> at(String location, Ask ask, Surroundings around) {
        return host.plugins().modules(Module.WebPanel.class).stream()
                .filter(owned -> owned.module().location().equals(location))
                .filter(owned -> host.plugins().shows(owned, around.context()))
                .sorted(Comparator.comparingInt(owned -> owned.module().weight()))
                .map(owned -> new Panel(owned.module().key(), ask.words().label(owned.module().label()),
                        contentOrApology(owned, ask, around.context())))
                .toList();
    }

    /** One broken panel must not take the page with it; Jira leaves it empty, here it says so. */
    private String contentOrApology(Owned<Module.WebPanel> owned, Ask ask, Map<String, Object> context) {
        try {
            return content(owned, context);
        } catch (RuntimeException e) {
            LOG.error("Web panel {} failed", owned.completeKey(), e);
            return "<div class=\"aui-message aui-message-error\"><p>" + ask.words().text("panel.broken") + "</p></div>";
        }
    }

    private String content(Owned<Module.WebPanel> owned, Map<String, Object> context) {
        Map<String, Object> seen = new HashMap<>(context);
        owned.module().contextProvider().ifPresent(type -> seen.putAll(provide(owned, type, context)));
        return owned.module().className()
                .map(name -> owned.plugin().create(name, WebPanel.class).getHtml(seen))
                .orElseGet(() -> host.templates().render(owned.plugin(), view(owned), seen));
    }

    private static Map<String, Object> provide(Owned<Module.WebPanel> owned, Module.ClassRef type,
                                               Map<String, Object> context) {
        ContextProvider provider = owned.plugin().create(type.className(), ContextProvider.class);
        provider.init(type.params());
        return provider.getContextMap(new HashMap<>(context));
    }

    private static String view(Owned<Module.WebPanel> owned) {
        return owned.module().resources().stream()
                .filter(resource -> resource.name().equals("view") && resource.type().equals("velocity"))
                .map(Module.ResourceFile::location)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Web panel " + owned.completeKey()
                        + " has neither a class nor a velocity resource called view"));
    }
}
