package dk.klar.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** One dossier out of Klar, for whoever may see it. */
@Path("implementations/{issueKey}/exchange")
@Produces(MediaType.APPLICATION_JSON)
public class DossierExchangeResource {
    private final Desk desk;

    @Inject
    public DossierExchangeResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> out(@PathParam("issueKey") String issueKey, @QueryParam("history") @DefaultValue("false") String history) {
        Map<String, Object> document = desk.use().exportRecords().one(issueKey, desk.user(), history.equals("true"));
        return ExchangeJson.noted(document, desk.texts());
    }
}
