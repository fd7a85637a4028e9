package dk.klar.rest;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who recorded what on an implementation. */
@Path("implementations/{issueKey}/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    /** Fewer than the use case hands out, so that one more can tell whether there are more. */
    private static final int MOST_CHANGES = 100;

    private final Desk desk;

    @Inject
    public HistoryResource(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param kind only records of this kind, by its segment; empty for all
     * @param who  only what the user with this key did; empty for all
     */
    @GET
    public Map<String, Object> history(@PathParam("issueKey") String issueKey,
                                       @QueryParam("kind") @DefaultValue("") String kind,
                                       @QueryParam("who") @DefaultValue("") String who,
                                       @QueryParam("start") @DefaultValue("0") String start,
                                       @QueryParam("limit") @DefaultValue("50") String limit) {
        Narrowed wanted = Narrowed.to(kind, who).orElseThrow(() -> new Refused.Invalid(List.of(Fault.of("kind", "history.kind", kind,
                Narrowed.kinds().stream().map(Kind::segment).toList()))));
        int offset = Payload.count("start", start);
        int most = Math.min(Payload.count("limit", limit), MOST_CHANGES);
        List<Change> changes = desk.use().readHistory().of(issueKey, desk.user(), wanted, offset, most + 1);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", changes.stream().limit(most).map(desk.wire()::change).toList());
        json.put("start", offset);
        json.put("isLast", changes.size() <= most);
        return json;
    }
}
