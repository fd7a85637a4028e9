package dk.klar.rest;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.pilot.Pilot;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Implementation;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** The records of an implementation, every kind by the same routes. */
@Path("implementations/{issueKey}/{kind}")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {
    private final Desk desk;

    @Inject
    public RecordResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> all(@PathParam("issueKey") String issueKey, @PathParam("kind") String segment) {
        Implementation implementation = desk.use().entrance().toSee(issueKey, desk.user());
        Dossier dossier = desk.use().readDossier().forReader(issueKey, desk.user());
        Wire wire = desk.wire(dossier);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entries", dossier.entries(kind(segment)).stream().map(entry -> entry(entry, dossier, wire)).toList());
        json.put("mayWrite", desk.use().entrance().mayWrite(implementation, kind(segment), desk.user()));
        return json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("issueKey") String issueKey, @PathParam("kind") String segment, InputStream body) {
        Payload payload = Payload.read(body).only("fields");
        Entry<?> entry = desk.use().record().add(desk.user(), issueKey, kind(segment), payload.object("fields"));
        return Response.status(Response.Status.CREATED).entity(entry(issueKey, entry)).build();
    }

    @GET
    @Path("{key}")
    public Map<String, Object> one(@PathParam("issueKey") String issueKey, @PathParam("kind") String segment,
                                   @PathParam("key") String key) {
        Dossier dossier = desk.use().readDossier().forReader(issueKey, desk.user());
        return entry(dossier.entry(kind(segment), key).orElseThrow(() -> new Refused.NotFound("record")), dossier, desk.wire(dossier));
    }

    @GET
    @Path("{key}/history")
    public Map<String, Object> history(@PathParam("issueKey") String issueKey, @PathParam("kind") String segment,
                                       @PathParam("key") String key) {
        Wire wire = desk.wire(desk.use().readDossier().forReader(issueKey, desk.user()));
        return Map.of("changes", desk.use().readHistory().of(issueKey, desk.user(), kind(segment), key).stream().map(wire::change).toList());
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("issueKey") String issueKey, @PathParam("kind") String segment,
                                      @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
                                      InputStream body) {
        Payload payload = Payload.read(body).only("version", "fields");
        return entry(issueKey, desk.use().record().change(desk.user(), issueKey, kind(segment), key,
                payload.version(ifMatch), payload.object("fields")));
    }

    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("issueKey") String issueKey, @PathParam("kind") String segment,
                           @PathParam("key") String key, @QueryParam("version") String version,
                           @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.use().record().remove(desk.user(), issueKey, kind(segment), key, Payload.version(version, ifMatch));
        return Response.noContent().build();
    }

    private Map<String, Object> entry(String issueKey, Entry<?> entry) {
        Dossier dossier = desk.use().readDossier().forReader(issueKey, desk.user());
        return entry(entry, dossier, desk.wire(dossier));
    }

    @SuppressWarnings("unchecked") // a pilot's entry holds a pilot
    private Map<String, Object> entry(Entry<?> entry, Dossier dossier, Wire wire) {
        return entry.body() instanceof Pilot
                ? wire.pilot((Entry<Pilot>) entry, desk.use().judgeGate().gateCase(Gate.ROLLOUT, dossier))
                : wire.entry(entry);
    }

    /** Committees and the like are the municipality's; see {@link MunicipalityResource}. */
    private static Kind kind(String segment) {
        return Kind.bySegment(segment).filter(kind -> !kind.shared()).orElseThrow(() -> new Refused.NotFound("record"));
    }
}
