package dk.klar.host.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A body that is refused before it is read to its end: what becomes of the connection that it came by. */
public class UnreadBodiesTest {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @Before
    public void aServletThatReadsAKilobyteAndRefuses() throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(new FilterHolder(new UnreadBodies()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new HttpServlet() {
            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                request.getInputStream().readNBytes(1024);
                response.setStatus(413);
                response.getOutputStream().close();
            }
        }), "/*");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    @After
    public void stop() throws Exception {
        server.stop();
    }

    @Test
    public void theNextRequestOnTheSameConnectionIsAnswered() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (int i = 0; i < 2; i++) {
                send(socket, 1_000_000, 1_000_000);
                List<String> head = head(answers);
                assertEquals("HTTP/1.1 413 Payload Too Large", head.get(0));
                assertFalse(head.toString(), head.contains("Connection: close"));
                assertTrue(head.toString(), head.contains("Content-Length: 0"));
            }
        }
    }

    @Test
    public void whereTooMuchIsLeftTheAnswerSaysThatTheConnectionEnds() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            send(socket, 50_000_000, 1024);
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            List<String> head = head(answers);
            assertEquals("HTTP/1.1 413 Payload Too Large", head.get(0));
            assertTrue(head.toString(), head.contains("Connection: close"));
            assertEquals(null, answers.readLine());
        }
    }

    private static void send(Socket socket, int announced, int sent) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + announced + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[sent]);
        out.flush();
    }

    private static List<String> head(BufferedReader answers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
            lines.add(line);
        }
        return lines;
    }
}
