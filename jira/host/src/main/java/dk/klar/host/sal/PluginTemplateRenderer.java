package dk.klar.host.sal;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.Plugins;
import dk.klar.host.velocity.Templates;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.exception.VelocityException;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Gives each plugin a renderer of its own templates. */
public final class PluginTemplateRenderer implements ServiceFactory<TemplateRenderer> {

    private final Templates templates;
    private final Supplier<Plugins> plugins;

    public PluginTemplateRenderer(Templates templates, Supplier<Plugins> plugins) {
        this.templates = templates;
        this.plugins = plugins;
    }

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        return new OfPlugin(bundle.getSymbolicName());
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration,
                             TemplateRenderer service) {
        // Nothing is kept.
    }

    private final class OfPlugin implements TemplateRenderer {

        private final String key;

        private OfPlugin(String key) {
            this.key = key;
        }

        @Override
        public void render(String templateName, Map<String, Object> context, Writer writer)
                throws RenderingException, IOException {
            Plugin plugin = plugins.get().plugin(key)
                    .orElseThrow(() -> new IllegalStateException("The plugin " + key + " is not up"));
            String text;
            try {
                text = templates.render(plugin, templateName, context);
            } catch (VelocityException e) {
                throw new RenderingException("The template " + templateName + " of " + key + " cannot be rendered", e);
            }
            writer.write(text);
        }
    }
}
