package dk.klar.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Personal access tokens of whoever asks, at /rest/pat/latest. They do not expire here. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokenResource {

    private static final int BYTES = 32;

    private final Jira jira;
    private final SecureRandom random = new SecureRandom();

    TokenResource(Jira jira) {
        this.jira = jira;
    }

    /** The token itself is told only now. */
    @POST
    public Response create(JsonNode body) {
        String name = body == null ? "" : body.path("name").asText("");
        if (name.isBlank()) {
            throw Answers.fieldFault("name", "You must specify a name.");
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", jira.data().tokens().create(jira.requireUser().getKey(), name, token));
        json.put("name", name);
        json.put("createdAt", jira.host().clock().instant().toString());
        json.put("rawToken", token);
        return Answers.json(201, json);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id) {
        jira.data().tokens().delete(jira.requireUser().getKey(), id);
        return Answers.noContent();
    }
}
