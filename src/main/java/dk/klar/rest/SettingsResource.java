package dk.klar.rest;

import dk.klar.usecase.SwitchProject.Setting;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Where Klar is on. */
@Path("settings/projects")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private final Desk desk;

    @Inject
    public SettingsResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> all() {
        return Map.of("projects", desk.use().switchProject().all(desk.user()).stream().map(SettingsResource::json).toList());
    }

    @GET
    @Path("{projectKey}")
    public Map<String, Object> one(@PathParam("projectKey") String projectKey) {
        return json(desk.use().switchProject().of(desk.user(), projectKey));
    }

    @PUT
    @Path("{projectKey}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> set(@PathParam("projectKey") String projectKey, InputStream body) {
        Payload payload = Payload.read(body).only("on");
        Map<String, Object> json = json(desk.use().switchProject().set(desk.user(), projectKey, new LinkedHashSet<>(payload.texts("on"))));
        json.put("warnings", desk.onItsWay());
        return json;
    }

    private static Map<String, Object> json(Setting setting) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", setting.project().key());
        json.put("name", setting.project().name());
        json.put("issueTypes", setting.project().issueTypes().stream()
                .map(type -> Map.of("id", type.id(), "name", type.name(), "on", setting.on().contains(type.id()))).toList());
        return json;
    }
}
