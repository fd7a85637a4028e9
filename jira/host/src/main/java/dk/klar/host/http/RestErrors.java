package dk.klar.host.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What no mapper of the plugin caught, as JSON; never a stack trace. */
final class RestErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException known) {
            Response response = known.getResponse();
            return response.hasEntity() ? response
                    : RestGuard.answer(response.getStatusInfo(), String.valueOf(known.getMessage()));
        }
        if (thrown instanceof JsonProcessingException json) {
            return RestGuard.answer(Response.Status.BAD_REQUEST, json.getOriginalMessage());
        }
        LOG.error("A REST method failed", thrown);
        return RestGuard.answer(Response.Status.INTERNAL_SERVER_ERROR, "Internal server error");
    }
}
