package dk.klar.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.host.ao.ActiveObjectsPart;
import dk.klar.host.http.Accounts;
import dk.klar.host.http.CurrentRequest;
import dk.klar.host.http.JettyHttp;
import dk.klar.host.http.PageResources;
import dk.klar.host.http.SessionWebSudo;
import dk.klar.host.http.SessionXsrfTokens;
import dk.klar.host.http.ThreadUser;
import dk.klar.host.http.WebResourceRegistry;
import dk.klar.host.plugin.DeclaredLocations;
import dk.klar.host.plugin.Osgi;
import dk.klar.host.plugin.PluginManager;
import dk.klar.host.plugin.PluginPart;
import dk.klar.host.sal.Events;
import dk.klar.host.sal.JoiningTransactions;
import dk.klar.host.sal.PluginTemplateRenderer;
import dk.klar.host.sal.PluginTexts;
import dk.klar.host.sal.SalApplicationProperties;
import dk.klar.host.sal.SalI18nResolver;
import dk.klar.host.sal.SalLoginUriProvider;
import dk.klar.host.sal.SalUserManager;
import dk.klar.host.sal.Speaker;
import dk.klar.host.sal.StoredPluginSettings;
import dk.klar.host.sal.TextsI18nHelper;
import dk.klar.host.sal.ThreadAuthenticationContext;
import dk.klar.host.scheduler.HostScheduler;
import dk.klar.host.services.OsgiServices;
import dk.klar.host.velocity.I18nTool;
import dk.klar.host.velocity.TextTool;
import dk.klar.host.velocity.VelocityTemplates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every object of the kernel, made once and wired by hand; the {@link HostContext} of the other parts. */
final class Kernel implements HostContext, AutoCloseable {

    private final Settings settings;
    private final PooledDatabase database;
    private final Osgi osgi;
    private final OsgiServices services;
    private final ThreadUser currentUser = new ThreadUser();
    private final CurrentRequest currentRequest = new CurrentRequest();
    private final HostScheduler scheduler = new HostScheduler();
    private final PluginTexts texts = new PluginTexts();
    private final DeclaredLocations locations = new DeclaredLocations();
    private final Speaker speaker;
    private final VelocityTemplates templates;
    private final WebResourceRegistry webResources;
    private final JettyHttp http;
    private final PluginManager plugins;

    Kernel(Settings settings) {
        this.settings = settings;
        this.database = PooledDatabase.open(settings);
        this.osgi = Osgi.start();
        this.services = new OsgiServices(osgi.context());
        Supplier<Accounts> accounts = () -> services.get(Accounts.class);
        this.speaker = new Speaker(currentUser, accounts, settings.language());
        this.templates = new VelocityTemplates(this::usualContext);
        this.webResources = new WebResourceRegistry(JettyHttp.CONTEXT_PATH, () -> speaker.current().toLanguageTag());
        this.http = new JettyHttp(settings.port(), currentUser, currentRequest, accounts, webResources, texts,
                settings.language());
        StoredPluginSettings pluginSettings = new StoredPluginSettings(database.dataSource());
        ActiveObjectsPart activeObjects = new ActiveObjectsPart(database, pluginSettings.createGlobalSettings());
        this.plugins = new PluginManager(osgi.context(), locations, parts(activeObjects));
        registerServices(accounts, pluginSettings, activeObjects);
        ComponentAccessor.use(services);
    }

    private List<PluginPart> parts(ActiveObjectsPart activeObjects) {
        List<PluginPart> parts = new ArrayList<>();
        parts.add(texts);
        parts.addAll(templates.pluginParts());
        parts.add(activeObjects);
        parts.add(webResources);
        parts.addAll(http.pluginParts());
        return parts;
    }

    private void registerServices(Supplier<Accounts> accounts, StoredPluginSettings pluginSettings,
                                  ActiveObjectsPart activeObjects) {
        Supplier<com.atlassian.jira.user.util.UserManager> users =
                () -> services.get(com.atlassian.jira.user.util.UserManager.class);
        I18nHelper.BeanFactory helpers = new TextsI18nHelper.Factory(texts, speaker);
        PageResources pageResources = new PageResources(webResources);
        services.registerForEachPlugin(ActiveObjects.class, activeObjects);
        services.registerForEachPlugin(TemplateRenderer.class, new PluginTemplateRenderer(templates, this::plugins));
        services.register(PluginSettingsFactory.class, pluginSettings);
        services.register(TransactionTemplate.class, new JoiningTransactions(database));
        services.register(I18nHelper.BeanFactory.class, helpers);
        services.register(I18nResolver.class, new SalI18nResolver(texts, speaker));
        services.register(ApplicationProperties.class, new SalApplicationProperties(http::baseUrl));
        services.register(LoginUriProvider.class, new SalLoginUriProvider(http::baseUrl));
        services.register(com.atlassian.sal.api.user.UserManager.class,
                new SalUserManager(currentUser, accounts, users));
        services.register(WebSudoManager.class, new SessionWebSudo());
        services.register(EventPublisher.class, new Events());
        services.register(SchedulerService.class, scheduler);
        services.register(PageBuilderService.class, pageResources);
        services.register(XsrfTokenGenerator.class, new SessionXsrfTokens(http));
        services.register(JiraAuthenticationContext.class,
                new ThreadAuthenticationContext(currentUser, users, helpers, speaker));
    }

    private Map<String, Object> usualContext() {
        Locale locale = speaker.current();
        return Map.of(
                "i18n", new I18nTool((key, arguments) -> texts.text(locale, key, arguments)),
                "textutils", new TextTool(),
                "baseurl", JettyHttp.CONTEXT_PATH);
    }

    @Override
    public Clock clock() {
        return settings.clock();
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public OsgiServices services() {
        return services;
    }

    @Override
    public PluginManager plugins() {
        return plugins;
    }

    @Override
    public DeclaredLocations locations() {
        return locations;
    }

    @Override
    public VelocityTemplates templates() {
        return templates;
    }

    @Override
    public PluginTexts texts() {
        return texts;
    }

    @Override
    public WebResourceRegistry webResources() {
        return webResources;
    }

    @Override
    public JettyHttp http() {
        return http;
    }

    @Override
    public ThreadUser currentUser() {
        return currentUser;
    }

    @Override
    public Locale defaultLocale() {
        return settings.language();
    }

    @Override
    public String baseUrl() {
        return http.baseUrl();
    }

    @Override
    public Optional<Path> home() {
        return settings.home();
    }

    @Override
    public void close() {
        ComponentAccessor.use(null);
        scheduler.close();
        http.close();
        plugins.close();
        osgi.close();
        database.close();
    }
}
