package dk.klar.host.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.data.IndexTables.IndexedValue;
import dk.klar.host.data.PropertyRow;
import dk.klar.host.plugin.Module;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Takes from a property what its index-document-configuration asks for. What does not fit the type is left out. */
final class Extraction {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Extraction() {
    }

    static List<IndexedValue> of(PropertyRow property, Module.Extract extract) {
        JsonNode node = tree(property.json());
        for (String step : extract.path().split("\\.")) {
            node = node.path(step);
        }
        List<JsonNode> values = node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList()
                : List.of(node);
        return values.stream().filter(value -> value.isValueNode() && !value.isNull())
                .flatMap(value -> indexed(property.propertyKey(), extract, value).stream()).toList();
    }

    private static Optional<IndexedValue> indexed(String key, Module.Extract extract, JsonNode value) {
        return switch (extract.type().toUpperCase(Locale.ROOT)) {
            case "NUMBER" -> value.isNumber()
                    ? Optional.of(new IndexedValue(key, extract.path(), Optional.empty(),
                            Optional.of(value.doubleValue()), Optional.empty()))
                    : Optional.empty();
            case "DATE" -> date(value.asText()).map(date -> new IndexedValue(key, extract.path(), Optional.empty(),
                    Optional.empty(), Optional.of(date)));
            case "STRING", "TEXT", "USER" -> Optional.of(new IndexedValue(key, extract.path(),
                    Optional.of(value.asText()), Optional.empty(), Optional.empty()));
            default -> throw new IllegalStateException("No property is indexed as " + extract.type());
        };
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(text.length() == "2026-01-01".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant()
                    : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored property is no JSON", e);
        }
    }
}
