package dk.klar.rest;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.KeepMunicipality;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all implementations share: committees, what gates ask, figures of the municipality's own, what employees are told of their data. */
@Path("{kind: committees|meetings|questions|gate-policies|thresholds|retention|privacy-notice}")
@Produces(MediaType.APPLICATION_JSON)
public class MunicipalityResource {
    private final Desk desk;

    @Inject
    public MunicipalityResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> all(@PathParam("kind") String segment) {
        Wire wire = desk.wire();
        boolean mayWrite = desk.use().entrance().mayAdminister(desk.user());
        return Map.of("entries", desk.use().keepMunicipality().all(kind(segment)).stream().map(wire::entry).toList(),
                "mayWrite", mayWrite, "warnings", mayWrite ? desk.onItsWay() : List.of());
    }

    @POST
    @Confirmed
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("kind") String segment, InputStream body) {
        Payload payload = Payload.read(body).only("fields");
        Entry<?> added = desk.use().keepMunicipality().add(desk.user(), kind(segment), payload.object("fields"));
        return Response.status(Response.Status.CREATED).entity(saved(added)).build();
    }

    @GET
    @Path("{key}")
    public Map<String, Object> one(@PathParam("kind") String segment, @PathParam("key") String key) {
        KeepMunicipality municipality = desk.use().keepMunicipality();
        return municipality.all(kind(segment)).stream().filter(entry -> entry.key().equals(key)).findFirst()
                .map(desk.wire()::entry)
                .orElseGet(() -> Map.of("kind", segment, "key", key, "version", 0, "fields", Tree.of(municipality.toBegin(kind(segment), key))));
    }

    @PUT
    @Confirmed
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("kind") String segment, @PathParam("key") String key,
                                      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Payload payload = Payload.read(body).only("version", "fields");
        Entry<?> saved = desk.use().keepMunicipality().change(desk.user(), kind(segment), key, payload.version(ifMatch), payload.object("fields"));
        return saved(saved);
    }

    private Map<String, Object> saved(Entry<?> saved) {
        Map<String, Object> json = desk.wire().entry(saved);
        List<String> warnings = Stream.concat(desk.wire().warnings(List.of(saved)).stream(), desk.onItsWay().stream()).toList();
        if (!warnings.isEmpty()) {
            json.put("warnings", warnings);
        }
        return json;
    }

    @DELETE
    @Confirmed
    @Path("{key}")
    public Response remove(@PathParam("kind") String segment, @PathParam("key") String key,
                           @QueryParam("version") String version, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.use().keepMunicipality().remove(desk.user(), kind(segment), key, Payload.version(version, ifMatch));
        return Response.noContent().build();
    }

    private static Kind kind(String segment) {
        return Kind.bySegment(segment).filter(Kind::shared).orElseThrow(() -> new Refused.NotFound("record"));
    }
}
