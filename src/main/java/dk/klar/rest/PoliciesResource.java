package dk.klar.rest;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.usecase.Refused;
import dk.klar.usecase.TryPolicy.Moved;
import dk.klar.usecase.TryPolicy.Tried;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the gates ask, as one document; and what a change would do, before it is made. */
@Path("policies")
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {
    /** Implementations named in the answer to a trial; the rest are counted. */
    private static final int MOST_NAMED = 200;
    private final Desk desk;

    @Inject
    public PoliciesResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> out() {
        return desk.use().exchangePolicies().out(desk.user());
    }

    @PUT
    @Confirmed
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> in(InputStream body) {
        int changed = desk.use().exchangePolicies().in(desk.user(), Payload.read(body).all());
        return Map.of("changed", changed, "warnings", Stream.concat(
                desk.wire().warnings(desk.use().keepMunicipality().all(Kind.GATE_POLICY)).stream(), desk.onItsWay().stream()).toList());
    }

    @POST
    @Path("{gate}/trial")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> tried(@PathParam("gate") String gateId, InputStream body) {
        Gate gate = Gate.byId(gateId).orElseThrow(() -> new Refused.NotFound("gate"));
        Tried tried = desk.use().tryPolicy().of(desk.user(), gate, Payload.read(body).only("fields").object("fields"));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("looked", tried.looked());
        json.put("of", tried.of());
        json.put("changed", tried.moved().size());
        json.put("moved", tried.moved().stream().limit(MOST_NAMED).map(this::moved).toList());
        return json;
    }

    private Map<String, Object> moved(Moved moved) {
        return Map.of("key", moved.implementation().key(), "summary", moved.implementation().summary(),
                "before", name(moved.before()), "after", name(moved.after()));
    }

    private String name(Optional<GateState> state) {
        return desk.texts().text("klar.state." + state.map(GateState::id).orElse("none"));
    }
}
