package dk.klar.host.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who uses the pages: keeps cookies, follows redirects, sends forms with the token of the last page. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String base;
    private String token = "";

    public Visitor(String base) {
        this.base = base;
    }

    /** What came back: status, the path that it came from in the end, and the page. */
    public record Answer(int status, String path, String page) {
    }

    public static Visitor loggedIn(String base, String user) {
        Visitor visitor = new Visitor(base);
        visitor.get("/login.jsp");
        visitor.post("/login.jsp", "os_username", user, "os_password", user);
        return visitor;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    public Answer post(String path, String... fields) {
        return send(form(path, "atl_token=" + token + "&" + encoded(fields)));
    }

    public Answer postWithoutToken(String path, String... fields) {
        return send(form(path, encoded(fields)));
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8)).append('&');
        }
        return body.toString();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(response.body());
            token = found.find() ? found.group(1) : token;
            String query = response.uri().getRawQuery() == null ? "" : "?" + response.uri().getRawQuery();
            return new Answer(response.statusCode(), response.uri().getPath() + query, response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
