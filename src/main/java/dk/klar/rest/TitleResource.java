package dk.klar.rest;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Section;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What the records of an implementation are called: for whoever is to pick one of them. */
@Path("implementations/{issueKey}/titles")
@Produces(MediaType.APPLICATION_JSON)
public class TitleResource {
    private final Desk desk;

    @Inject
    public TitleResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> titles(@PathParam("issueKey") String issueKey) {
        Dossier dossier = desk.use().readDossier().forReader(issueKey, desk.user());
        Wire wire = desk.wire(dossier);
        return Map.of("titles", dossier.all().stream().filter(entry -> Section.of(entry.kind()).isPresent()).map(wire::title).toList());
    }
}
