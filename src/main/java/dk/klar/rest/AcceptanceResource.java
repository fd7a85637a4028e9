package dk.klar.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;

/** A first-line manager's yes to a benefit. */
@Path("implementations/{issueKey}/benefits/{key}/acceptance")
@Produces(MediaType.APPLICATION_JSON)
public class AcceptanceResource {
    private final Desk desk;

    @Inject
    public AcceptanceResource(Desk desk) {
        this.desk = desk;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> accept(@PathParam("issueKey") String issueKey, @PathParam("key") String key,
                                      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        int version = Payload.read(body).only("version").version(ifMatch);
        return desk.wire().entry(desk.use().acceptBenefit().accept(desk.user(), issueKey, key, version));
    }

    @DELETE
    public Map<String, Object> takeBack(@PathParam("issueKey") String issueKey, @PathParam("key") String key,
                                        @QueryParam("version") String version, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return desk.wire().entry(desk.use().acceptBenefit().takeBack(desk.user(), issueKey, key, Payload.version(version, ifMatch)));
    }
}
