package dk.klar.host.velocity;

import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** The Velocity engine, set up as Jira's is. */
public final class VelocityTemplates implements Templates {

    private final Allowlist allowlist = new Allowlist();
    private final TemplateSource source = new TemplateSource();
    private final VelocityEngine engine = new VelocityEngine();
    private final Supplier<Map<String, Object>> usualContext;

    /** @param usualContext what every template can use, anew for each rendering */
    public VelocityTemplates(Supplier<Map<String, Object>> usualContext) {
        this.usualContext = usualContext;
        engine.setApplicationAttribute(Allowlist.class.getName(), allowlist);
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "templates");
        engine.setProperty("templates.resource.loader.instance", source);
        engine.setProperty("templates.resource.loader.cache", true);
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        // Field types' templates use Jira's macros.
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "host:templates/plugins/fields/macros.vm");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        engine.init();
    }

    public List<PluginPart> pluginParts() {
        return List.of(allowlist, source);
    }

    @Override
    public String render(String template, Map<String, ?> context) {
        return merge(null, source.hostTemplate(template), context);
    }

    @Override
    public String render(Plugin plugin, String template, Map<String, ?> context) {
        return merge(plugin.key(), source.pluginTemplate(plugin, template), context);
    }

    private String merge(String owner, String name, Map<String, ?> context) {
        Map<String, Object> all = new HashMap<>(usualContext.get());
        all.putAll(context);
        VelocityContext velocity = new VelocityContext(all);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new Escaping());
        events.addEventHandler((IncludeEventHandler) (path, current, directive) ->
                TemplateSource.sibling(path, current));
        events.attachToContext(velocity);
        StringWriter out = new StringWriter();
        String before = allowlist.enter(owner);
        try {
            engine.getTemplate(name, "UTF-8").merge(velocity, out);
        } finally {
            allowlist.enter(before);
        }
        return out.toString();
    }
}
