package dk.klar.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.text.Library;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Records.StoreUnavailable;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** REST without HTTP: resources on ports in memory, refusals through the mappers, answers as JSON. */
final class Office implements Caller {
    private static final ObjectMapper JSON = new ObjectMapper();

    final World world;
    private UserKey user = World.LARS;
    private Locale locale = Locale.ENGLISH;

    Office() {
        this(DossierFixture.ready());
    }

    Office(DossierFixture dossier) {
        world = new World().holding(dossier);
    }

    /** What came back. */
    record Answer(int status, JsonNode json) {
        String message() {
            return json.at("/errorMessages/0").asText();
        }

        String error(String field) {
            return json.path("errors").path(field).asText();
        }
    }

    Office as(UserKey somebody) {
        user = somebody;
        return this;
    }

    Office in(Locale language) {
        locale = language;
        return this;
    }

    Answer ask(Function<Desk, Object> question) {
        Desk desk = desk();
        try {
            return answer(question.apply(desk));
        } catch (Refused refused) {
            return answer(new RefusedMapper(desk).toResponse(refused));
        } catch (Payload.TooLarge tooLarge) {
            return answer(new TooLargeMapper(desk).toResponse(tooLarge));
        } catch (StoreUnavailable unavailable) {
            return answer(new StoreUnavailableMapper(desk).toResponse(unavailable));
        }
    }

    Desk desk() {
        return new Desk(world.use, this, new Library(this, world.jira, world.jira), world.jira);
    }

    /** A request's body. */
    static InputStream sent(Object json) {
        try {
            return sent(JSON.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static InputStream sent(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, Object> fields(Map<String, Object> tree) {
        return Map.of("fields", tree);
    }

    static Map<String, Object> fields(int version, Map<String, Object> tree) {
        return Map.of("version", version, "fields", tree);
    }

    private static Answer answer(Object result) {
        return result instanceof Response response
                ? new Answer(response.getStatus(), JSON.valueToTree(response.getEntity()))
                : new Answer(200, JSON.valueToTree(result));
    }

    @Override
    public Optional<UserKey> user() {
        return Optional.ofNullable(user);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
