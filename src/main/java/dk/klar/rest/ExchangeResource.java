package dk.klar.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.ExportRecords.Parts;
import dk.klar.usecase.ExportRecords.Sink;
import dk.klar.usecase.ImportRecords.Asked;
import dk.klar.usecase.ImportRecords.Report;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Everything that is recorded, out of Klar; and what another Klar sent, into it: shown first, then done. */
@Path("exchange")
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeResource {
    /** The most bytes that are read of what another Klar sent. */
    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;

    @Inject
    public ExchangeResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Response out(@QueryParam("project") @DefaultValue("") String project, @QueryParam("history") @DefaultValue("false") String history) {
        Parts parts = desk.use().exportRecords().everything(desk.user(), project.strip(), history.equals("true"));
        Map<String, Object> head = ExchangeJson.noted(parts.head(), desk.texts());
        return Response.ok((StreamingOutput) out -> write(head, parts, out), MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=klar.json").header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("preview")
    @Confirmed
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> preview(InputStream body) {
        UserKey user = desk.user();
        desk.use().entrance().toAdminister(user);
        return json(desk.use().importRecords().preview(user, asked(body)));
    }

    @POST
    @Path("import")
    @Confirmed
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> take(InputStream body) {
        UserKey user = desk.user();
        desk.use().entrance().toAdminister(user);
        return json(desk.use().importRecords().take(user, asked(body)));
    }

    private Map<String, Object> json(Report report) {
        return new ExchangeJson(desk.texts(), desk.wire()).report(report);
    }

    private static Asked asked(InputStream body) {
        Payload payload = Payload.read(body, MOST_BYTES).only("document", "issues", "people", "replace");
        return new Asked(payload.object("document"), payload.names("issues"), payload.names("people"),
                payload.all().containsKey("replace") && payload.yesNo("replace"));
    }

    /** A part at a time, as each is read. */
    private static void write(Map<String, Object> head, Parts parts, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> each : head.entrySet()) {
                json.writePOJOField(each.getKey(), each.getValue());
            }
            Written written = new Written(json);
            parts.to(written);
            written.end();
            json.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Implementations stand in a list that is begun when the first of them comes. */
    private static final class Written implements Sink {
        private final JsonGenerator json;
        private boolean begun;

        Written(JsonGenerator json) {
            this.json = json;
        }

        @Override
        public void municipality(Map<String, Object> part) {
            write(() -> json.writePOJOField("municipality", part));
        }

        @Override
        public void implementation(Map<String, Object> part) {
            write(() -> {
                begin();
                json.writePOJO(part);
            });
        }

        void end() throws IOException {
            begin();
            json.writeEndArray();
        }

        private void begin() throws IOException {
            if (!begun) {
                json.writeArrayFieldStart("implementations");
                begun = true;
            }
        }

        private static void write(Writing writing) {
            try {
                writing.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
