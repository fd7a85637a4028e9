package dk.klar.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Klar's REST interface, described for machines. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @Inject
    public OpenApiResource() {
    }

    @GET
    public Map<String, Object> document() {
        return OpenApi.document();
    }
}
