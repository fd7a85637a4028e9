package dk.klar.rest;

import dk.klar.usecase.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** The municipality's committees. */
@Path("committees")
@Produces(MediaType.APPLICATION_JSON)
public class CommitteeResource {
    private final Desk desk;

    @Inject
    public CommitteeResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> all() {
        return Map.of("entries", desk.use().keepCommittees().all().stream().map(desk.wire()::entry).toList(),
                "mayWrite", desk.use().entrance().mayAdminister(desk.user()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        Payload payload = Payload.read(body).only("fields");
        return Response.status(Response.Status.CREATED)
                .entity(desk.wire().entry(desk.use().keepCommittees().add(desk.user(), payload.object("fields")))).build();
    }

    @GET
    @Path("{key}")
    public Map<String, Object> one(@PathParam("key") String key) {
        return desk.use().keepCommittees().all().stream().filter(entry -> entry.key().equals(key)).findFirst()
                .map(desk.wire()::entry).orElseThrow(() -> new Refused.NotFound("record"));
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
                                      InputStream body) {
        Payload payload = Payload.read(body).only("version", "fields");
        return desk.wire().entry(desk.use().keepCommittees().change(desk.user(), key, payload.version(ifMatch),
                payload.object("fields")));
    }

    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("key") String key, @QueryParam("version") String version,
                           @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.use().keepCommittees().remove(desk.user(), key, Payload.version(version, ifMatch));
        return Response.noContent().build();
    }
}
