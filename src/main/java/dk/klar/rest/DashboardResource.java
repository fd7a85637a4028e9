package dk.klar.rest;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.board.BoardItem;
import dk.klar.domain.portfolio.board.Followed;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.CountByState;
import dk.klar.usecase.CountPortfolio;
import dk.klar.usecase.ReadBoard;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.GateSearch.Found;
import dk.klar.usecase.port.Source;
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
                                          @QueryParam("projects") @DefaultValue("") String projects, @QueryParam("filter") @DefaultValue("") String filter) {
        Gate gate = Gate.byId(gateId).orElseThrow(() -> new Refused.NotFound("gate"));
        CountByState.Counts counts = desk.use().countByState().of(gate, source(projects, filter), desk.user());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("gate", gate.id());
        json.put("name", desk.texts().text("klar.gate." + gate.id()));
        json.put("states", counts.states().entrySet().stream().map(state -> state(state.getKey(), state.getValue())).toList());
        json.put("total", Map.of("count", counts.total().count(), "jql", counts.total().jql()));
        return json;
    }

    /** @param by what to count by, an id of {@link Dimension} */
    @GET
    @Path("counts")
    public Map<String, Object> counts(@QueryParam("by") @DefaultValue("state") String by, @QueryParam("projects") @DefaultValue("") String projects,
                                      @QueryParam("filter") @DefaultValue("") String filter) {
        Dimension dimension = Dimension.byId(by).orElseThrow(() -> new Refused.NotFound("dimension"));
        CountPortfolio.Counts counts = desk.use().countPortfolio().by(dimension, source(projects, filter), desk.user());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", dimension.id());
        json.put("name", desk.texts().text("klar.dashboard.by." + dimension.id()));
        json.put("whole", dimension.whole());
        json.put("counts", counts.counts().stream().map(this::count).toList());
        json.put("total", Map.of("count", counts.all(), "jql", counts.jql()));
        return json;
    }

    /**
     * An item.
     *
     * @param item     an id of {@link BoardItem}
     * @param pitfalls ids with commas between, for a line each in the trend of the item about pitfalls
     */
    @GET
    @Path("items/{item}")
    public Map<String, Object> item(@PathParam("item") String item, @QueryParam("projects") @DefaultValue("") String projects,
                                    @QueryParam("filter") @DefaultValue("") String filter, @QueryParam("pitfalls") @DefaultValue("") String pitfalls) {
        BoardItem wanted = BoardItem.byId(item).orElseThrow(() -> new Refused.NotFound("item"));
        Source source = source(projects, filter);
        ReadBoard boards = desk.use().readBoard();
        return new BoardWire(desk.texts(), which -> boards.jql(which, source)).of(wanted, boards.of(wanted, source, Followed.of(listed(pitfalls)), desk.user()));
    }

    private Map<String, Object> count(CountPortfolio.Count count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", Dimension.id(count.value()));
        json.put("label", desk.texts().choice(count.value()));
        json.put("count", count.count());
        json.put("jql", count.jql());
        return json;
    }

    /** A filter has its own idea of projects: only one of the two can be meant. */
    private static Source source(String projects, String filter) {
        List<String> keys = listed(projects);
        if (filter.isBlank()) {
            return Source.of(keys);
        } else if (!keys.isEmpty()) {
            throw new Refused.Invalid(List.of(Fault.of("filter", "dashboard.both")));
        } else if (!filter.strip().matches("\\d{1,18}")) {
            throw new Refused.Invalid(List.of(Fault.of("filter", "dashboard.filter.number", filter.strip())));
        }
        return new Source(List.of(), Long.valueOf(filter.strip()));
    }

    private static List<String> listed(String commas) {
        return Arrays.stream(commas.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
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
