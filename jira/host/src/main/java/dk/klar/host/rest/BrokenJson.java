package dk.klar.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.klar.host.jira.Errors;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, told in the shape of Jira's errors. */
@Provider
public final class BrokenJson implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException broken) {
        return Answers.errors(400, Errors.message(broken.getOriginalMessage()));
    }
}
