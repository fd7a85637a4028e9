package dk.klar.host.rest;

import dk.klar.host.jira.Errors;
import dk.klar.host.jira.IssueOperations;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers in Jira's shapes. */
final class Answers {

    private Answers() {
    }

    static Response json(int status, Object body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    static Response ok(Object body) {
        return json(200, body);
    }

    static Response noContent() {
        return Response.noContent().build();
    }

    static Response errors(int status, Errors errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", errors.messages());
        body.put("errors", errors.byField());
        return json(status, body);
    }

    /** To be thrown. */
    static WebApplicationException fault(int status, String message) {
        return new WebApplicationException(errors(status, Errors.message(message)));
    }

    static WebApplicationException fieldFault(String field, String message) {
        return new WebApplicationException(errors(400, Errors.field(field, message)));
    }

    /** The status that Jira gives to a refusal. */
    static Response refused(IssueOperations.Result result) {
        int status = switch (result.refusal()) {
            case NONE -> throw new IllegalArgumentException("Nothing was refused");
            case INVALID -> 400;
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
        };
        return errors(status, result.errors());
    }
}
