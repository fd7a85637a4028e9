package dk.klar.rest;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.usecase.CountByState;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.GateSearch.Found;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What dashboards count: only what the reader may see, each number with the JQL that finds the same issues. */
@Path("dashboard")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardResource {
    private final Desk desk;

    @Inject
    public DashboardResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("gate-states")
    public Map<String, Object> gateStates(@QueryParam("gate") @DefaultValue("rollout") String gateId,
                                          @QueryParam("projects") @DefaultValue("") String projects) {
        Gate gate = Gate.byId(gateId).orElseThrow(() -> new Refused.NotFound("gate"));
        List<String> keys = Arrays.stream(projects.split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList();
        CountByState.Counts counts = desk.use().countByState().of(gate, keys, desk.user());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("gate", gate.id());
        json.put("name", desk.texts().text("klar.gate." + gate.id()));
        json.put("states", counts.states().entrySet().stream().map(state -> state(state.getKey(), state.getValue())).toList());
        json.put("total", Map.of("count", counts.total().count(), "jql", counts.total().jql()));
        return json;
    }

    private Map<String, Object> state(GateState state, Found found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", state.id());
        json.put("label", desk.texts().text("klar.state." + state.id()));
        json.put("count", found.count());
        json.put("jql", found.jql());
        return json;
    }
}
