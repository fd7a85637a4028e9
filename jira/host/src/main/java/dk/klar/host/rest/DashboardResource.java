package dk.klar.host.rest;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.data.DashboardRow;
import dk.klar.host.data.Dashboards;
import dk.klar.host.data.GadgetRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dashboards, and the settings of the items on them. */
@Path("dashboard")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DashboardResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jira jira;

    DashboardResource(Jira jira) {
        this.jira = jira;
    }

    @GET
    public Response all() {
        List<Map<String, Object>> dashboards = jira.data().dashboards().visibleTo(jira.requireUser().getKey()).stream()
                .map(this::shape).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", 0);
        json.put("maxResults", dashboards.size());
        json.put("total", dashboards.size());
        json.put("dashboards", dashboards);
        return Answers.ok(json);
    }

    private Map<String, Object> shape(DashboardRow dashboard) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(dashboard.id()));
        json.put("name", dashboard.name());
        json.put("self", jira.self("dashboard/" + dashboard.id()));
        json.put("view", jira.host().baseUrl() + "/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
        return json;
    }

    @GET
    @Path("{dashboard}/items/{item}/properties")
    public Response keys(@PathParam("dashboard") String dashboard, @PathParam("item") String item) {
        GadgetRow gadget = gadget(dashboard, item, false);
        return Answers.ok(Map.of("keys", jira.properties().findKeys(Dashboards.ITEM_PROPERTY, gadget.id()).stream()
                .map(key -> Map.of("key", key)).toList()));
    }

    @GET
    @Path("{dashboard}/items/{item}/properties/{property}")
    public Response get(@PathParam("dashboard") String dashboard, @PathParam("item") String item,
                        @PathParam("property") String property) throws JsonProcessingException {
        EntityProperty found = jira.properties().get(Dashboards.ITEM_PROPERTY,
                gadget(dashboard, item, false).id(), property);
        if (found == null) {
            throw Answers.fault(404, "The property with key '" + property + "' does not exist.");
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", property);
        json.put("value", JSON.readTree(found.getValue()));
        return Answers.ok(json);
    }

    @PUT
    @Path("{dashboard}/items/{item}/properties/{property}")
    public Response put(@PathParam("dashboard") String dashboard, @PathParam("item") String item,
                        @PathParam("property") String property, String value) {
        GadgetRow gadget = gadget(dashboard, item, true);
        boolean there = jira.properties().exists(Dashboards.ITEM_PROPERTY, gadget.id(), property);
        try {
            jira.properties().put(Dashboards.ITEM_PROPERTY, gadget.id(), property, value);
        } catch (IllegalArgumentException e) {
            throw Answers.fault(400, e.getMessage());
        }
        return Response.status(there ? 200 : 201).build();
    }

    @DELETE
    @Path("{dashboard}/items/{item}/properties/{property}")
    public Response delete(@PathParam("dashboard") String dashboard, @PathParam("item") String item,
                           @PathParam("property") String property) {
        jira.properties().delete(Dashboards.ITEM_PROPERTY, gadget(dashboard, item, true).id(), property);
        return Answers.noContent();
    }

    /** Whoever sees the dashboard reads its items' settings; its owner changes them. */
    private GadgetRow gadget(String dashboardId, String itemId, boolean change) {
        String user = jira.requireUser().getKey();
        DashboardRow dashboard = jira.data().dashboards().byId(number(dashboardId))
                .filter(row -> row.shared() || row.ownerKey().equals(user))
                .orElseThrow(() -> Answers.fault(404, "The dashboard with id '" + dashboardId + "' does not exist."));
        if (change && !dashboard.ownerKey().equals(user)) {
            throw Answers.fault(403, "You do not have permission to change this dashboard.");
        }
        return jira.data().dashboards().gadget(number(itemId)).filter(row -> row.dashboardId() == dashboard.id())
                .orElseThrow(() -> Answers.fault(404, "The dashboard item with id '" + itemId + "' does not exist."));
    }

    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }
}
