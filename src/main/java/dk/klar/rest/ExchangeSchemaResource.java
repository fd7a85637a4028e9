package dk.klar.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What goes from one Klar to another, described for machines. */
@Path("exchange.schema.json")
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeSchemaResource {

    @Inject
    public ExchangeSchemaResource() {
    }

    @GET
    public Map<String, Object> document() {
        return ExchangeSchema.document();
    }
}
