package dk.klar.rest;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.gate.Gate;
import dk.klar.usecase.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** One gate of an implementation: its verdict. */
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

    private static Gate known(String gate) {
        return Gate.byId(gate).orElseThrow(() -> new Refused.NotFound("gate"));
    }
}
