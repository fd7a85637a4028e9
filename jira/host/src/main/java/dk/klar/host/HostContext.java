package dk.klar.host;

import dk.klar.host.http.CurrentUser;
import dk.klar.host.http.Http;
import dk.klar.host.http.WebResources;
import dk.klar.host.plugin.Locations;
import dk.klar.host.plugin.Plugins;
import dk.klar.host.sal.Texts;
import dk.klar.host.services.Services;
import dk.klar.host.velocity.Templates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** What the kernel gives to each {@link HostModule}. */
public interface HostContext {

    Clock clock();

    /** The one data base: Jira's tables and the plugins' Active Objects tables. */
    Database database();

    Services services();

    /** The installed plugins and their modules. Empty until {@link HostModule#pluginsStarted}. */
    Plugins plugins();

    /** Where web-items, web-sections and web-panels may go: a page that shows a location says so here. */
    Locations locations();

    Templates templates();

    Texts texts();

    WebResources webResources();

    Http http();

    CurrentUser currentUser();

    /** The language of whoever has not chosen one. */
    Locale defaultLocale();

    /** For example http://127.0.0.1:2990/jira, without a slash at the end. Known once the port is. */
    String baseUrl();

    /** Where files may be kept; empty when nothing is to outlive the process. */
    Optional<Path> home();
}
