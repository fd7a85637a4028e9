package dk.klar.rest;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Overview;
import dk.klar.usecase.port.Implementation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;

/** An implementation as a whole: where it stands. */
@Path("implementations/{issueKey}")
@Produces(MediaType.APPLICATION_JSON)
public class ImplementationResource {
    private final Desk desk;

    @Inject
    public ImplementationResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> overview(@PathParam("issueKey") String issueKey) {
        Implementation implementation = desk.use().entrance().toSee(issueKey, desk.user());
        Dossier dossier = desk.use().readDossier().forReader(issueKey, desk.user());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", Map.of("id", implementation.id().value(), "key", implementation.key()));
        json.put("rights", Map.of(
                "record", desk.use().entrance().mayWrite(implementation, Kind.PILOT, desk.user()),
                "decide", desk.use().entrance().mayWrite(implementation, Kind.GATE_PLAN, desk.user())));
        Overview overview = Overview.of(desk.use().judgeGate().next(dossier));
        json.put("track", overview.track().name());
        json.put("stage", overview.stage().name());
        json.put("sections", overview.sections().stream().map(desk.wire()::section).toList());
        json.put("gates", Gate.inUse(dossier).stream().map(gate -> desk.gate(gate, dossier)).toList());
        json.put("counts", counts(dossier));
        return json;
    }

    private static Map<String, Integer> counts(Dossier dossier) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            if (Section.of(kind).isPresent()) {
                counts.put(kind.segment(), dossier.entries(kind).size());
            }
        }
        return counts;
    }
}
