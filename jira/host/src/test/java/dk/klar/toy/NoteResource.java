package dk.klar.toy;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The toy plugin's REST. */
@Path("notes")
@Produces("application/json")
public class NoteResource {

    private final Notes notes;

    @Inject
    public NoteResource(Notes notes) {
        this.notes = notes;
    }

    /** What a client sends. */
    public record NewNote(String words, boolean thenFail) {
    }

    @GET
    public List<String> all() {
        return notes.all();
    }

    @POST
    @Consumes("application/json")
    public Response add(NewNote note) {
        notes.add(note.words(), note.thenFail());
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("form")
    @Consumes("application/x-www-form-urlencoded")
    public String addForm(String form) {
        return "[]";
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public List<String> open() {
        return List.of("open");
    }

    @GET
    @Path("admin")
    @AdminOnly
    public List<String> admin() {
        return List.of("admin");
    }
}
