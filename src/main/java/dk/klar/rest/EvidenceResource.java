package dk.klar.rest;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.ReadEvidence.Shown;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a passage rested on, for the case archive: as it was frozen, with its fingerprint. */
@Path("implementations/{issueKey}/evidence/{passage}")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    private final Desk desk;

    @Inject
    public EvidenceResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> evidence(@PathParam("issueKey") String issueKey, @PathParam("passage") String passage) {
        Shown shown = desk.use().readEvidence().of(issueKey, passage, desk.user());
        List<UserKey> people = shown.evidence().people();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("passage", passage);
        json.put("sha256", shown.evidence().sha256());
        json.put("intact", shown.intact());
        json.put("people", people.stream().map(desk.wire()::person).toList());
        json.put("content", shown.content());
        json.put("canonical", shown.evidence().content());
        return json;
    }
}
