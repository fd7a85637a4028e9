package dk.klar.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request's JSON body, bounded in size and depth, with its fields looked at one by one so that each fault is named. */
final class Payload {
    /** The most bytes that are read of a body. */
    static final int MOST_BYTES = 256 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(50).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<?, ?> content;

    private Payload(Map<?, ?> content) {
        this.content = content;
    }

    /**
     * @throws TooLarge        when the body has more than {@link #MOST_BYTES} bytes
     * @throws Refused.Invalid when it is not a JSON object
     */
    static Payload read(InputStream body) {
        return read(body, MOST_BYTES);
    }

    /**
     * @throws TooLarge        when the body has more bytes than that
     * @throws Refused.Invalid when it is not a JSON object
     */
    static Payload read(InputStream body, int mostBytes) {
        try {
            byte[] bytes = body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new TooLarge(mostBytes);
            }
            Object content = JSON.readValue(new String(bytes, StandardCharsets.UTF_8), Object.class);
            if (content instanceof Map<?, ?> object) {
                return new Payload(object);
            }
            throw invalid("", "json.object");
        } catch (JsonProcessingException e) {
            throw invalid("", "json.malformed", e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw invalid("", "json.unread");
        }
    }

    /** Refuses every name but these. */
    Payload only(String... names) {
        for (Object name : content.keySet()) {
            if (!List.of(names).contains(String.valueOf(name))) {
                throw invalid(String.valueOf(name), "field.unknown");
            }
        }
        return this;
    }

    Map<?, ?> all() {
        return content;
    }

    Map<?, ?> object(String name) {
        if (content.get(name) instanceof Map<?, ?> object) {
            return object;
        }
        throw invalid(name, content.get(name) == null ? "field.required" : "field.object");
    }

    /** The version that the sender saw: from the body, else from If-Match. */
    int version(String ifMatch) {
        Object version = content.get("version");
        if (version == null) {
            return version(null, ifMatch);
        }
        if (version instanceof Integer number && number >= 0) {
            return number;
        }
        throw invalid("version", "field.version");
    }

    String text(String name) {
        if (content.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw invalid(name, content.get(name) == null || content.get(name) instanceof String ? "field.required" : "field.text");
    }

    boolean yesNo(String name) {
        if (content.get(name) instanceof Boolean yes) {
            return yes;
        }
        throw invalid(name, content.get(name) == null ? "field.required" : "field.yesNo");
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(choice -> choice.name().equals(content.get(name))).findFirst()
                .orElseThrow(() -> invalid(name, content.get(name) == null ? "field.required" : "field.choice", List.of(type.getEnumConstants())));
    }

    /** Texts by name; none where the field is not there. */
    Map<String, String> names(String name) {
        Map<String, String> names = new LinkedHashMap<>();
        if (content.get(name) != null) {
            object(name).forEach((key, value) -> {
                if (!(value instanceof String text) || text.isBlank()) {
                    throw invalid(name + "." + key, value == null || value instanceof String ? "field.required" : "field.text");
                }
                names.put(String.valueOf(key), text.strip());
            });
        }
        return names;
    }

    List<String> texts(String name) {
        if (!(content.get(name) instanceof List<?> items)) {
            throw invalid(name, content.get(name) == null ? "field.required" : "field.list");
        }
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof String text)) {
                throw invalid(name, "field.text");
            }
            texts.add(text);
        }
        return texts;
    }

    /**
     * The version from a query parameter, else from If-Match.
     *
     * @throws Refused.Invalid when neither says it
     */
    static int version(String parameter, String ifMatch) {
        String given = parameter != null ? parameter : ifMatch;
        if (given == null) {
            throw invalid("version", "field.required");
        }
        try {
            return number(given.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw invalid("version", "field.version");
        }
    }

    /** @throws Refused.Invalid when the parameter is no whole number from 0 on */
    static int count(String parameter, String value) {
        try {
            return number(value);
        } catch (NumberFormatException e) {
            throw invalid(parameter, "field.count");
        }
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new NumberFormatException("negative: " + text);
        }
        return number;
    }

    private static Refused.Invalid invalid(String field, String code, Object... args) {
        return new Refused.Invalid(List.of(Fault.of(field, code, args)));
    }

    /** A body of more bytes than Klar reads. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int mostBytes;

        TooLarge(int mostBytes) {
            this.mostBytes = mostBytes;
        }

        int mostBytes() {
            return mostBytes;
        }
    }
}
