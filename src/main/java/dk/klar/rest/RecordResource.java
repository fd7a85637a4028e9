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
@Path("implementations/{issueKey}/{kind: roles|target-groups|pilots|discussions|pitfalls}")
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
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entries", dossier.entries(kind(segment)).stream().map(entry -> entry(entry, dossier)).toList());
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
        return entry(dossier.entry(kind(segment), key).orElseThrow(() -> new Refused.NotFound("record")), dossier);
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
        return entry(entry, desk.use().readDossier().forReader(issueKey, desk.user()));
    }

    @SuppressWarnings("unchecked") // a pilot's entry holds a pilot
    private Map<String, Object> entry(Entry<?> entry, Dossier dossier) {
        return entry.body() instanceof Pilot
                ? desk.wire().pilot((Entry<Pilot>) entry, desk.use().judgeGate().gateCase(Gate.ROLLOUT, dossier))
                : desk.wire().entry(entry);
    }

    private static Kind kind(String segment) {
        return Kind.bySegment(segment).orElseThrow(() -> new Refused.NotFound("record"));
    }
}
