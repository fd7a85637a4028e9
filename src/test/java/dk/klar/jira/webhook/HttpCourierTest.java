package dk.klar.jira.webhook;

import static dk.klar.testing.Receivers.delivery;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Outcome.Kind;
import dk.klar.testing.Receivers;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What goes over the wire to a real server, and what comes of each way in which that can end. */
public class HttpCourierTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<HttpExchange> exchanges = new CopyOnWriteArrayList<>();
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final HttpCourier courier = courier(InetAddress::getAllByName);
    private HttpServer server;

    @Before
    public void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchanges.add(exchange);
            bodies.add(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(Integer.parseInt(exchange.getRequestURI().getPath().substring(1)), -1);
            exchange.close();
        });
        server.start();
    }

    @After
    public void stop() {
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdownNow();
    }

    @Test
    public void theBodyIsSentAsItIsWithItsIdItsEventAndASignatureOverItsBytes() throws Exception {
        assertEquals(Outcome.answered(204), send("/204?token=t"));
        assertEquals("POST", exchanges.get(0).getRequestMethod());
        assertEquals(List.of("/204?token=t"), asked);
        assertEquals(delivery("d1").body(), new String(bodies.get(0), StandardCharsets.UTF_8));
        assertEquals("application/json; charset=utf-8", header("Content-Type"));
        assertEquals("Klar", header("User-Agent"));
        assertEquals("d1", header("X-Klar-Delivery"));
        assertEquals("gate-changed", header("X-Klar-Event"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("s3cret-r".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertEquals("sha256=" + HexFormat.of().formatHex(mac.doFinal(bodies.get(0))), header("X-Klar-Signature"));
        assertEquals("no offer to switch protocols", null, header("Upgrade"));
    }

    /** RFC 4231, test case 2. */
    @Test
    public void theSignatureIsTheOneThatOthersCompute() {
        assertEquals("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                Signature.of("Jefe", "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    public void whatTheReceiverAnswersIsItsNumberAndRedirectsAreNotFollowed() {
        for (int status : new int[] {200, 201, 302, 307, 400, 401, 403, 407, 410, 429, 500, 503}) {
            assertEquals(Outcome.answered(status), send("/" + status));
        }
        assertEquals(12, asked.size());
        assertFalse(asked.contains("/elsewhere"));
    }

    /** Else somebody could keep Klar reading, or read the inside of the network through it. */
    @Test
    public void anAnswerWithoutEndIsNotRead() {
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[64 * 1024];
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(much);
                }
            } catch (IOException hungUp) {
                asked.add("hung up");
            }
        });
        assertEquals(Outcome.answered(200), send("/endless"));
    }

    @Test
    public void whoDoesNotAnswerInTimeIsNotWaitedFor() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            HttpCourier hasty = new HttpCourier(Duration.ofSeconds(10), Duration.ofMillis(500), InetAddress::getAllByName);
            assertEquals(Outcome.of(Kind.TIMEOUT), send(hasty, "http://127.0.0.1:" + silent.getLocalPort() + "/"));
        }
    }

    @Test
    public void whereNobodyListensThatIsSaid() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertEquals(Outcome.of(Kind.NO_ANSWER), send(courier, "http://127.0.0.1:" + port + "/"));
    }

    @Test
    public void whoHangsUpHasBrokenOff() throws Exception {
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (var socket = rude.accept()) {
                    socket.getInputStream().read(new byte[1]);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.start();
            assertEquals(Outcome.of(Kind.BROKEN_OFF), send(courier, "http://127.0.0.1:" + rude.getLocalPort() + "/"));
            thread.join();
        }
    }

    @Test
    public void aHostThatNobodyKnowsIsSaid() {
        HttpCourier lost = courier(host -> {
            throw new UnknownHostException(host);
        });
        assertEquals(Outcome.of(Kind.HOST_UNKNOWN), send(lost, "https://esb.nowhere.invalid/"));
        assertFalse("it may be known tomorrow", lost.forbidden(Address.of("https://esb.nowhere.invalid/")));
    }

    @Test
    public void aCertificateThatJavaDoesNotTrustIsSaid() throws Exception {
        HttpsServer secure = secure();
        try {
            assertEquals(Outcome.of(Kind.CERTIFICATE), send(courier, "https://127.0.0.1:" + secure.getAddress().getPort() + "/"));
        } finally {
            secure.stop(0);
        }
    }

    @Test
    public void nothingIsSentToLinkLocalAddressesHoweverTheyAreWritten() {
        for (String host : new String[] {"169.254.169.254", "[fe80::1]", "[::ffff:169.254.169.254]", "2852039166", "0.0.0.0", "[::]", "224.0.0.1"}) {
            assertTrue(host, courier.forbidden(Address.of("http://" + host + "/")));
            assertEquals(host, Outcome.of(Kind.FORBIDDEN), send(courier, "http://" + host + "/"));
        }
        for (String host : new String[] {"10.0.0.1", "192.168.1.1", "172.16.0.1", "[fd00::7]", "127.0.0.1", "93.184.216.34"}) {
            assertFalse(host, courier.forbidden(Address.of("https://" + host + "/")));
        }
    }

    @Test
    public void aNameThatComesToLeadThereIsFoundWhenItIsSentTo() {
        HttpCourier turned = courier(host -> new InetAddress[] {InetAddress.getByName("10.0.0.1"), InetAddress.getByName("169.254.1.1")});
        assertTrue(turned.forbidden(Address.of("https://esb.kommune.dk/")));
        assertEquals(Outcome.of(Kind.FORBIDDEN), send(turned, "https://esb.kommune.dk/"));
    }

    /** Inside a municipality it is often the proxy alone that knows the names outside. */
    @Test
    public void aProxyIsAskedAlsoForHostsThatItAloneKnows() {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(server.getAddress()));
        try {
            HttpCourier proxied = courier(host -> {
                throw new UnknownHostException(host);
            });
            assertEquals(Outcome.answered(202), send(proxied, "http://esb.nowhere.invalid/202"));
            assertEquals("http://esb.nowhere.invalid/202", asked.get(0));
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    private static HttpCourier courier(Resolver resolver) {
        return new HttpCourier(Duration.ofSeconds(10), Duration.ofSeconds(10), resolver);
    }

    private Outcome send(String path) {
        return send(courier, "http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Outcome send(HttpCourier courier, String address) {
        return courier.send(Receivers.receiver("r", address), delivery("d1"));
    }

    private String header(String name) {
        return exchanges.get(0).getRequestHeaders().getFirst(name);
    }

    /** With a certificate that it has signed itself. */
    private HttpsServer secure() throws Exception {
        Path store = folder.getRoot().toPath().resolve("store.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC",
                "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1", "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", store.toString()).redirectErrorStream(true).start();
        try (InputStream said = keytool.getInputStream()) {
            assertEquals(new String(said.readAllBytes(), StandardCharsets.UTF_8), 0, keytool.waitFor());
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = new FileInputStream(store.toFile())) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        secure.start();
        return secure;
    }
}
