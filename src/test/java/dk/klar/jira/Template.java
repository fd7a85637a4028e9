package dk.klar.jira;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Renders Klar's templates as Jira does: every reference escaped, a reference that cannot be resolved told as an error. */
public final class Template {
    private static final VelocityEngine VELOCITY = engine();

    private Template() {
    }

    public static String render(String template, Map<String, ?> context) {
        StringWriter html = new StringWriter();
        VELOCITY.mergeTemplate(template, "UTF-8", new VelocityContext(new java.util.HashMap<>(context)), html);
        return html.toString();
    }

    private static VelocityEngine engine() {
        Properties settings = new Properties();
        settings.put("resource.loader", "plugin");
        settings.put("plugin.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        settings.put("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        settings.put("eventhandler.referenceinsertion.class", Escaping.class.getName());
        settings.put("runtime.references.strict", "false");
        return new VelocityEngine(settings);
    }

    /** What Jira does to references unless a template opts out. */
    public static final class Escaping implements ReferenceInsertionEventHandler {
        @Override
        public Object referenceInsert(String reference, Object value) {
            if (value == null) {
                if (reference.startsWith("$!")) {
                    return null;
                }
                throw new IllegalArgumentException("nothing behind " + reference);
            }
            return value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        }
    }
}
