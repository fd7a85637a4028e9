package dk.klar.host.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Speaks the public REST interfaces of Jira and Klar, each time as one of the sample's people. */
final class RestClient {
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    RestClient(String base) {
        this.base = base;
    }

    JsonNode get(String user, String path) {
        return send(request(user, path).GET());
    }

    JsonNode post(String user, String path, JsonNode body) {
        return send(request(user, path).POST(BodyPublishers.ofString(body.toString())));
    }

    JsonNode put(String user, String path, JsonNode body) {
        return send(request(user, path).PUT(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json").header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("The sample was refused: " + request.method() + " " + request.uri().getPath()
                        + " answered " + response.statusCode() + " " + response.body());
            }
            return response.body().isBlank() ? json.nullNode() : json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
