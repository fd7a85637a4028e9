/**
 * The embedded Jira: runs and tests Klar's jar on the engines that Jira is made of.
 *
 * <p>How a part joins: implement {@link dk.klar.host.HostModule}, add it to {@link dk.klar.host.HostModules}. In
 * {@code start} it
 * <ul>
 * <li>registers Jira's services: {@code host.services().register(IssueManager.class, issues)}. That makes an OSGi
 * service for {@code @ComponentImport} and the answer of {@code ComponentAccessor}. A service that a plugin imports
 * and nobody registered stops the boot, by name;</li>
 * <li>registers pages: {@code host.http().servlet("/browse/*", servlet, LOGGED_IN)}, REST:
 * {@code host.http().rest("api/2", List.of(new IssueResource(...)))};</li>
 * <li>names the places for fragments that its pages show: {@code host.locations().panel("atl.jira...")}. A plugin's
 * fragment for a place that nobody shows stops the boot, by name;</li>
 * <li>brings its texts: {@code host.texts().add(loader, "web.texts")} (UTF-8 properties, English without suffix,
 * Danish with _da).</li>
 * </ul>
 * What plugins bring is read later, at each use, from {@code host.plugins().modules(Module.WebPanel.class)}: a plugin
 * may be updated while the host runs, so nobody keeps a module or an object made from one. Objects of a plugin's
 * classes come from {@code owned.plugin().create(className, Type.class)}.
 *
 * <p>The kernel itself registers: ActiveObjects (a separate one for each plugin), SAL (PluginSettingsFactory,
 * TransactionTemplate, I18nResolver, ApplicationProperties, WebSudoManager, LoginUriProvider, UserManager,
 * EventPublisher, TemplateRenderer, PageBuilderService) and Jira's JiraAuthenticationContext. Core must register
 * {@link dk.klar.host.http.Accounts} and com.atlassian.jira.user.util.UserManager.
 */
package dk.klar.host;
