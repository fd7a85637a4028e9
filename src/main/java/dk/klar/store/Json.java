package dk.klar.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trees as JSON text: numbers to the last digit, fields in their order. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectReader READER = MAPPER.readerFor(new TypeReference<LinkedHashMap<String, Object>>() { });

    private Json() {
    }

    /** Null for the empty tree: Oracle does not tell an empty text from none. */
    static String text(Map<String, Object> tree) {
        if (tree.isEmpty()) {
            return null;
        }
        try {
            return WRITER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree", e);
        }
    }

    /** @throws IllegalStateException when the text is no JSON object */
    static Map<String, Object> tree(String text) {
        if (text == null || text.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, Object> tree = READER.readValue(text);
            if (tree == null) {
                throw new IllegalStateException("no JSON object");
            }
            return tree;
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("no JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
