package dk.klar.host.velocity;

import dk.klar.host.plugin.Plugin;
import java.util.Map;

/**
 * Velocity as Jira has it: every reference is escaped (unless its name ends in Html, or the method carries
 * {@code @HtmlSafe}), and a method of a plugin's class can be called only if the plugin allows it in its
 * velocity-allowlist. Types of dk.klar.host and of the JDK are allowed.
 */
public interface Templates {

    /** A template of the host, for example web/issue.vm on the host's class path. */
    String render(String template, Map<String, ?> context);

    /** A template of a plugin, with Jira's usual context ($i18n, $baseurl, $req, $textutils ...) below the given one. */
    String render(Plugin plugin, String template, Map<String, ?> context);
}
