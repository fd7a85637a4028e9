package dk.klar.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.record.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The routes as written in openapi.json, with what follows from the code added: kinds of record with their fields, sections, criteria. */
final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final FieldSchemas FIELDS = new FieldSchemas(Map.of("type", "string", "description", "Key of a Jira user"),
            Map.of("type", "integer", "description", "Id of a Jira issue"));

    private OpenApi() {
    }

    static Map<String, Object> document() {
        try (InputStream written = OpenApi.class.getResourceAsStream("/rest/openapi.json")) {
            ObjectNode document = (ObjectNode) JSON.readTree(written);
            ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
            for (Kind kind : Kind.values()) {
                schemas.set(Schema.of(kind.body()).name(), JSON.valueToTree(FIELDS.object(Schema.of(kind.body()))));
            }
            fields(schemas.at("/Fields"), kind -> Section.of(kind).isPresent());
            fields(schemas.at("/SharedFields"), Kind::shared);
            fields(schemas.at("/AnyFields"), kind -> true);
            listed(document.at("/components/parameters/kind/schema"), kinds(kind -> Section.of(kind).isPresent()));
            listed(document.at("/components/parameters/historyKind/schema"), Narrowed.kinds().stream().map(Kind::segment));
            listed(document.at("/components/parameters/sharedKind/schema"), kinds(Kind::shared));
            listed(document.at("/components/parameters/formKind/schema"), kinds(kind -> kind.door() != Door.KLAR));
            listed(schemas.at("/Criterion/properties/id"), Arrays.stream(Criterion.values()).map(Criterion::id));
            listed(schemas.at("/Section/properties/section"), Arrays.stream(Section.values()).map(Section::id));
            return JSON.convertValue(document, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fields(JsonNode schema, Predicate<Kind> which) {
        ArrayNode any = ((ObjectNode) schema).putArray("oneOf");
        Arrays.stream(Kind.values()).filter(which)
                .forEach(kind -> any.addObject().put("$ref", "#/components/schemas/" + Schema.of(kind.body()).name()));
    }

    private static Stream<String> kinds(Predicate<Kind> which) {
        return Arrays.stream(Kind.values()).filter(which).map(Kind::segment);
    }

    private static void listed(JsonNode schema, Stream<String> values) {
        ArrayNode listed = ((ObjectNode) schema).putArray("enum");
        values.forEach(listed::add);
    }
}
