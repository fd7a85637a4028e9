package dk.klar.rest;

import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Kind;
import dk.klar.usecase.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** How a kind of record is filled in, in the reader's language. */
@Path("forms/{kind}")
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {
    private final Desk desk;

    @Inject
    public FormResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> form(@PathParam("kind") String segment) {
        Kind kind = Kind.bySegment(segment).filter(known -> known.door() != Door.KLAR).orElseThrow(() -> new Refused.NotFound("record"));
        return new Form(desk.texts()).of(kind);
    }
}
