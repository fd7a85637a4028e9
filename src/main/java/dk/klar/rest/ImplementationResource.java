package dk.klar.rest;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.history.Change;
import dk.klar.usecase.port.Implementation;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An implementation as a whole: where it stands, and its history. */
@Path("implementations/{issueKey}")
@Produces(MediaType.APPLICATION_JSON)
public class ImplementationResource {
    /** Fewer than the use case hands out, so that one more can tell whether there are more. */
    private static final int MOST_CHANGES = 100;

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
        json.put("gates", Arrays.stream(Gate.values()).map(gate -> desk.gate(gate, dossier)).toList());
        json.put("counts", counts(dossier));
        return json;
    }

    @GET
    @Path("history")
    public Map<String, Object> history(@PathParam("issueKey") String issueKey,
                                       @QueryParam("start") @DefaultValue("0") String start,
                                       @QueryParam("limit") @DefaultValue("50") String limit) {
        int offset = Payload.count("start", start);
        int most = Math.min(Payload.count("limit", limit), MOST_CHANGES);
        List<Change> changes = desk.use().readHistory().of(issueKey, desk.user(), offset, most + 1);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", changes.stream().limit(most).map(desk.wire()::change).toList());
        json.put("start", offset);
        json.put("isLast", changes.size() <= most);
        return json;
    }

    private static Map<String, Integer> counts(Dossier dossier) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            if (kind.writable() && !kind.shared()) {
                counts.put(kind.segment(), dossier.entries(kind).size());
            }
        }
        return counts;
    }
}
