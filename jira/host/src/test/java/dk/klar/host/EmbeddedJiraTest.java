package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class EmbeddedJiraTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private EmbeddedJira jira;

    @Before
    public void startWithoutPlugin() {
        jira = start(List.of());
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void aPluginKeepsRowsAndAnUpgradeTaskRunsBeforeThem() throws Exception {
        installToy();
        assertEquals(201, postJson("ann", "{\"words\":\"first\"}").statusCode());
        assertEquals("[\"from the upgrade\",\"first\"]", get("ann", "/rest/toy/1/notes").body());
        assertEquals("[\"from the upgrade\",\"first\"]", get("ann", "/rest/toy/latest/notes").body());
    }

    @Test
    public void aFailureRollsTheTransactionBackAndIsNoStackTrace() throws Exception {
        installToy();
        HttpResponse<String> refused = postJson("ann", "{\"words\":\"lost\",\"thenFail\":true}");
        assertEquals(500, refused.statusCode());
        assertEquals("application/json", refused.headers().firstValue("Content-Type").orElse(""));
        assertFalse(refused.body(), refused.body().contains("toy failure"));
        assertEquals("[\"from the upgrade\"]", get("ann", "/rest/toy/1/notes").body());
    }

    @Test
    public void aRestMethodWithoutAnnotationIsForLoggedInUsersOnly() throws Exception {
        installToy();
        assertEquals(401, get(null, "/rest/toy/1/notes").statusCode());
        assertEquals(200, get(null, "/rest/toy/1/notes/open").statusCode());
        assertEquals(403, get("ann", "/rest/toy/1/notes/admin").statusCode());
        assertEquals(200, get("root", "/rest/toy/1/notes/admin").statusCode());
        assertEquals(401, send(request("/rest/toy/1/notes/open").header("Authorization", "Bearer wrong")).statusCode());
        assertEquals(200, send(request("/rest/toy/1/notes").header("Authorization", "Bearer token-of-ann")).statusCode());
    }

    @Test
    public void wrongJsonIsTheClientsFaultAndAnUnknownAddressIsNotFound() throws Exception {
        installToy();
        assertEquals(400, postJson("ann", "{\"words\":").statusCode());
        assertEquals(404, get("ann", "/rest/toy/1/nothing").statusCode());
        assertEquals(404, get("ann", "/rest/nothing/1").statusCode());
    }

    @Test
    public void aFormSentToRestIsRefusedAsForgeryUnlessItSaysNoCheck() throws Exception {
        installToy();
        HttpRequest.Builder form = request("/rest/toy/1/notes/form").header("Authorization", basic("ann"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"));
        assertEquals(403, send(form).statusCode());
        assertEquals(200, send(form.header("X-Atlassian-Token", "no-check")).statusCode());
    }

    @Test
    public void aPagesTemplateIsEscapedTranslatedAndMayCallOnlyWhatIsListed() throws Exception {
        installToy();
        post("/login.jsp", "os_username=root");
        String page = get(null, "/plugins/servlet/toy/x").body();
        assertTrue(page, page.contains("<frame atl.general>Notes"));
        assertTrue(page, page.contains("<p id=\"name\">&lt;b&gt;/x</p>"));
        assertTrue(page, page.contains("<p id=\"secret\">$view.secret</p>"));
        assertTrue(page, page.contains("Hello &lt;b&gt;/x, it's you"));
        assertTrue(page, page.contains("<p id=\"part\">/jira</p>"));
        assertTrue(page, page.contains("/jira/download/resources/dk.klar.toy:script/toy.js?v=1.0&amp;locale=en"));
    }

    @Test
    public void aPluginsPageThatDoesNotSayOtherwiseIsForThoseWhoAreLoggedIn() throws Exception {
        installToy();
        HttpResponse<String> asked = get(null, "/plugins/servlet/toy/x");
        assertEquals(302, asked.statusCode());
        assertTrue(asked.headers().firstValue("Location").orElse("").contains("/jira/login.jsp?os_destination="));
    }

    @Test
    public void scriptsCarryTheirTextsInTheReadersLanguage() throws Exception {
        installToy();
        assertEquals("alert(AJS.format(\"Hej {0}\", name)); alert(\"Hej {0}\");\n",
                get(null, "/download/resources/dk.klar.toy:script/toy.js?locale=da").body());
        assertEquals(404, get(null, "/download/resources/dk.klar.toy:script/../atlassian-plugin.xml").statusCode());
    }

    @Test
    public void aPageOfTheHostAsksForALoginAndAFormForItsToken() throws Exception {
        HttpResponse<String> asked = get(null, "/secure/page?a=b");
        assertEquals(302, asked.statusCode());
        assertTrue(asked.headers().firstValue("Location").orElse("")
                .endsWith("/jira/login.jsp?os_destination=%2Fsecure%2Fpage%3Fa%3Db"));
        post("/login.jsp", "os_username=ann");
        String token = get(null, "/secure/page").body();
        assertEquals(403, post("/secure/page", "a=b").statusCode());
        assertEquals(200, post("/secure/page", "atl_token=" + token).statusCode());
    }

    @Test
    public void aNewerJarReplacesThePluginInPlaceAndKeepsItsRows() throws Exception {
        installToy();
        postJson("ann", "{\"words\":\"kept\"}");
        jira.install(ToyPlugin.plain().with("atlassian-plugin.xml", xml -> xml.replace(">1.0<", ">1.1<"))
                .with("i18n/toy.properties", text -> text.replace("Hello", "Goodbye"))
                .jar(folder.getRoot().toPath()));
        assertEquals("1.1", jira.host().plugins().plugin("dk.klar.toy").orElseThrow().version());
        assertEquals("[\"from the upgrade\",\"kept\"]", get("ann", "/rest/toy/1/notes").body());
        post("/login.jsp", "os_username=root");
        String page = get(null, "/plugins/servlet/toy/x").body();
        assertTrue(page, page.contains("Goodbye"));
    }

    @Test
    public void aPluginThatIsRemovedLeavesNothingThatAnswers() throws Exception {
        installToy();
        jira.uninstall("dk.klar.toy");
        assertEquals(404, get("ann", "/rest/toy/1/notes").statusCode());
        assertEquals(404, get(null, "/plugins/servlet/toy/x").statusCode());
        assertEquals(404, get(null, "/download/resources/dk.klar.toy:script/toy.js").statusCode());
    }

    @Test
    public void whatIsNotKnownStopsTheBootByName() {
        refused("<rest key", "<mystery key='m'/><rest key", "module type mystery");
        refused("<rest key=\"rest\"", "<rest key=\"rest\" colour=\"red\"", "unknown attribute colour of atlassian-plugin/rest[rest]");
        refused("<rest-v2/>", "<rest-v2/><rest-v3/>", "unknown element rest-v3");
        refused("<rest key", "<web-panel key='p' location='atl.nowhere'/><rest key", "atl.nowhere");
        refused("<rest key", "<web-item key='p' section='no.such'><link>/x</link></web-item><rest key", "no.such");
        refused("dk.klar.toy.NotePage\"", "dk.klar.toy.Notes\"", "dk.klar.toy.Notes is no jakarta.servlet.http.HttpServlet");
        refused("dk.klar.toy.NotePage\"", "dk.klar.toy.Missing\"", "cannot load dk.klar.toy.Missing");
        refused("<transformation", "<dependency>no.such:resource</dependency><transformation", "no.such:resource");
    }

    @Test
    public void aServiceThatNobodyOffersStopsTheBootByName() {
        Exception refused = assertThrows(RuntimeException.class, () -> jira.install(ToyPlugin.plain()
                .with("META-INF/plugin-components/imports", lines -> lines + "com.atlassian.sal.api.transaction.TransactionCallback\n")
                .jar(folder.getRoot().toPath())));
        assertTrue(allMessages(refused), allMessages(refused).contains("TransactionCallback, which the embedded Jira does not have"));
    }

    @Test
    public void dataOutlivesARestartWhereThereIsAHome() throws Exception {
        jira.close();
        Optional<Path> home = Optional.of(folder.getRoot().toPath().resolve("home"));
        Path jar = ToyPlugin.plain().jar(folder.getRoot().toPath());
        jira = start(new Settings(0, home, "h2", Locale.ENGLISH, Clock.systemUTC(), List.of(jar)));
        postJson("ann", "{\"words\":\"kept\"}");
        jira.close();
        jira = start(new Settings(0, home, "h2", Locale.ENGLISH, Clock.systemUTC(), List.of(jar)));
        assertEquals("[\"from the upgrade\",\"kept\"]", get("ann", "/rest/toy/1/notes").body());
    }

    private void refused(String from, String to, String expected) {
        Path jar = ToyPlugin.plain().with("atlassian-plugin.xml", xml -> xml.replace(from, to))
                .jar(folder.getRoot().toPath());
        Exception refused = assertThrows(RuntimeException.class, () -> jira.install(jar));
        assertTrue(allMessages(refused), allMessages(refused).contains(expected));
    }

    private static String allMessages(Throwable thrown) {
        return thrown == null ? "" : thrown.getMessage() + "\n" + allMessages(thrown.getCause());
    }

    private static EmbeddedJira start(List<Path> plugins) {
        return start(new Settings(0, Optional.empty(), "h2", Locale.ENGLISH, Clock.systemUTC(), plugins));
    }

    private static EmbeddedJira start(Settings settings) {
        return EmbeddedJira.start(settings, List.of(new TestAccounts()));
    }

    private void installToy() {
        jira.install(ToyPlugin.plain().jar(folder.getRoot().toPath()));
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(user == null ? request : request.header("Authorization", basic(user)));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> postJson(String user, String json) throws IOException, InterruptedException {
        return send(request("/rest/toy/1/notes").header("Authorization", basic(user))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(jira.baseUrl() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes());
    }
}
