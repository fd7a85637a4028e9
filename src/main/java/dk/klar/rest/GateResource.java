package dk.klar.rest;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.usecase.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;

/** One gate of an implementation: its verdict, and the plan of its decision. */
@Path("implementations/{issueKey}/gates/{gate}")
@Produces(MediaType.APPLICATION_JSON)
public class GateResource {
    private final Desk desk;

    @Inject
    public GateResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> verdict(@PathParam("issueKey") String issueKey, @PathParam("gate") String gate) {
        Dossier dossier = desk.use().readDossier().forReader(issueKey, desk.user());
        return desk.gate(known(gate), dossier);
    }

    @GET
    @Path("plan")
    public Map<String, Object> plan(@PathParam("issueKey") String issueKey, @PathParam("gate") String gate) {
        Dossier dossier = desk.use().readDossier().forReader(issueKey, desk.user());
        return dossier.plan(known(gate)).map(desk.wire()::entry).orElseThrow(() -> new Refused.NotFound("record"));
    }

    @PUT
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> plan(@PathParam("issueKey") String issueKey, @PathParam("gate") String gate,
                                    @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Payload payload = Payload.read(body).only("version", "fields");
        return desk.wire().entry(desk.use().record().change(desk.user(), issueKey, Kind.GATE_PLAN, known(gate).id(),
                payload.version(ifMatch), payload.object("fields")));
    }

    private static Gate known(String gate) {
        return Gate.byId(gate).orElseThrow(() -> new Refused.NotFound("gate"));
    }
}
