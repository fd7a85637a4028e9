package dk.klar.host.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sample municipality as written in nordby.json, its dates counted from today: {@code @-14} is a fortnight ago. */
final class SampleFile {
    private static final Pattern DAYS = Pattern.compile("@([+-]\\d+)");

    private final LocalDate today;

    SampleFile(LocalDate today) {
        this.today = today;
    }

    JsonNode read() {
        try (InputStream file = SampleFile.class.getResourceAsStream("/sample/nordby.json")) {
            return dated(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode dated(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> object.set(name, dated(object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, dated(array.get(i)));
            }
        } else if (node.isTextual()) {
            Matcher days = DAYS.matcher(node.asText());
            return days.matches() ? TextNode.valueOf(today.plusDays(Integer.parseInt(days.group(1))).toString()) : node;
        }
        return node;
    }
}
