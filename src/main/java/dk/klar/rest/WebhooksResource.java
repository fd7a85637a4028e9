package dk.klar.rest;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.record.Fault;
import dk.klar.domain.webhook.Receiver;
import dk.klar.usecase.KeepWebhooks;
import dk.klar.usecase.KeepWebhooks.Kept;
import dk.klar.usecase.KeepWebhooks.Wish;
import dk.klar.usecase.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is told of gates that change, outside Jira; for those who administer Jira. Also reading asks for their password: addresses may hold secrets of the receivers'. */
@Path("settings/webhooks")
@Confirmed
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {
    private final Desk desk;
    private final KeepWebhooks webhooks;

    @Inject
    public WebhooksResource(Desk desk, KeepWebhooks webhooks) {
        this.desk = desk;
        this.webhooks = webhooks;
    }

    @GET
    public Map<String, Object> all() {
        WebhookJson json = new WebhookJson(desk.texts());
        return Map.of("webhooks", webhooks.all(desk.user()).stream().map(json::of).toList(), "most", Receiver.MOST,
                "gates", Arrays.stream(Gate.values()).map(gate -> Map.of("id", gate.id(), "name", desk.texts().choice(gate))).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        Kept added = webhooks.add(desk.user(), wish(Payload.read(body).only("address", "unencrypted", "gates", "on")));
        return noStore(Response.status(Response.Status.CREATED), withSecret(added));
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Payload payload = Payload.read(body).only("version", "address", "unencrypted", "gates", "on");
        return json(webhooks.change(desk.user(), key, payload.version(ifMatch), wish(payload)));
    }

    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("key") String key, @QueryParam("version") String version, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        webhooks.remove(desk.user(), key, Payload.version(version, ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("{key}/secret")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Kept renewed = webhooks.renew(desk.user(), key, Payload.read(body).only("version").version(ifMatch));
        return noStore(Response.ok(), withSecret(renewed));
    }

    @POST
    @Path("{key}/trial")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> attempt(@PathParam("key") String key, InputStream body) {
        Payload.read(body).only();
        return new WebhookJson(desk.texts()).outcome(webhooks.attempt(desk.user(), key));
    }

    private Map<String, Object> json(Kept kept) {
        return new WebhookJson(desk.texts()).of(kept);
    }

    private Map<String, Object> withSecret(Kept kept) {
        Map<String, Object> json = json(kept);
        json.put("secret", kept.receiver().secret());
        return json;
    }

    private static Response noStore(Response.ResponseBuilder answer, Map<String, Object> json) {
        return answer.entity(json).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Wish wish(Payload payload) {
        return new Wish(payload.text("address"), payload.all().containsKey("unencrypted") && payload.yesNo("unencrypted"),
                payload.all().containsKey("gates") ? gates(payload) : Set.of(), !payload.all().containsKey("on") || payload.yesNo("on"));
    }

    private static Set<Gate> gates(Payload payload) {
        List<String> ids = payload.texts("gates");
        if (ids.isEmpty()) {
            throw new Refused.Invalid(List.of(Fault.of("gates", "webhook.gates")));
        }
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        ids.forEach(id -> gates.add(Gate.byId(id).orElseThrow(() -> new Refused.Invalid(List.of(Fault.of("gates", "webhook.gate", id,
                Arrays.stream(Gate.values()).map(Gate::id).toList()))))));
        return gates;
    }
}
