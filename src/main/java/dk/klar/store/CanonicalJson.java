package dk.klar.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.klar.usecase.port.Canonical;
import java.util.Map;

/** Fields in the order of their names, nothing between them. */
public final class CanonicalJson implements Canonical {
    private static final ObjectWriter WRITER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build().writer();

    @Override
    public String text(Map<String, Object> tree) {
        try {
            return WRITER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree", e);
        }
    }

    @Override
    public Map<String, Object> tree(String text) {
        return Json.tree(text);
    }
}
