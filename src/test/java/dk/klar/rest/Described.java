package dk.klar.rest;

import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.rest.Office.Answer;
import java.util.ArrayList;
import java.util.List;

/** Holds an answer against what the OpenAPI document says of it: as much of JSON Schema as the document uses. */
final class Described {
    static final JsonNode DOCUMENT = new ObjectMapper().valueToTree(OpenApi.document());

    private Described() {
    }

    static void as(String schema, JsonNode json) {
        List<String> wrong = wrong(json, schema(schema), schema, DOCUMENT);
        assertTrue(String.join("\n", wrong), wrong.isEmpty());
    }

    /** Holds a document against a JSON Schema. */
    static List<String> by(JsonNode schema, JsonNode json) {
        return wrong(json, schema, "it", schema);
    }

    /**
     * Holds an answer, its status too, against what a route is said to answer.
     *
     * @param route such as {@code get /implementations/{issueKey}}
     */
    static JsonNode as(String route, Answer answer) {
        String[] verbAndPath = route.split(" ");
        JsonNode response = DOCUMENT.get("paths").path(verbAndPath[1]).path(verbAndPath[0]).path("responses").path(String.valueOf(answer.status()));
        assertTrue(route + " is not said to answer " + answer.status() + ": " + answer.json(), response.isObject());
        JsonNode said = response.has("$ref") ? DOCUMENT.at(response.get("$ref").asText().substring(1)) : response;
        JsonNode schema = said.at("/content/application~1json/schema");
        List<String> wrong = schema.isMissingNode() ? nothing(answer.json()) : wrong(answer.json(), schema, route, DOCUMENT);
        assertTrue(String.join("\n", wrong), wrong.isEmpty());
        return answer.json();
    }

    private static List<String> nothing(JsonNode json) {
        return json == null || json.isNull() ? List.of() : List.of("there is a body that is not described: " + json);
    }

    private static JsonNode schema(String name) {
        JsonNode schema = DOCUMENT.at("/components/schemas/" + name);
        assertTrue("no schema " + name, schema.isObject());
        return schema;
    }

    private static List<String> wrong(JsonNode json, JsonNode schema, String at, JsonNode root) {
        if (schema.has("$ref")) {
            return wrong(json, root.at(schema.get("$ref").asText().substring(1)), at, root);
        }
        List<String> wrong = new ArrayList<>();
        if (json.isNull()) {
            if (!schema.path("nullable").asBoolean()) {
                wrong.add(at + " is null");
            }
            return wrong;
        }
        schema.path("allOf").forEach(each -> wrong.addAll(wrong(json, each, at, root)));
        if (schema.has("oneOf") && schema.get("oneOf").findParents("$ref").stream().noneMatch(each -> wrong(json, each, at, root).isEmpty())) {
            wrong.add(at + " is none of those it can be: " + json);
        }
        if (schema.has("type") && !schema.get("type").asText().equals(type(json, schema))) {
            wrong.add(at + " is no " + schema.get("type").asText() + ": " + json);
        }
        if (schema.has("enum") && !listed(schema, json)) {
            wrong.add(at + " is not listed: " + json);
        }
        json.fields().forEachRemaining(field -> wrong.addAll(field(field.getKey(), field.getValue(), schema, at, root)));
        schema.path("required").forEach(name -> {
            if (!json.has(name.asText())) {
                wrong.add(at + " lacks " + name.asText());
            }
        });
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            wrong.addAll(wrong(json.get(i), schema.path("items"), at + "[" + i + "]", root));
        }
        return wrong;
    }

    private static List<String> field(String name, JsonNode value, JsonNode schema, String at, JsonNode root) {
        if (schema.path("properties").has(name)) {
            return wrong(value, schema.get("properties").get(name), at + "." + name, root);
        } else if (schema.path("additionalProperties").isObject()) {
            return wrong(value, schema.get("additionalProperties"), at + "." + name, root);
        }
        // Where the document leaves the fields open, it names none.
        return schema.has("properties") ? List.of(at + " has " + name + ", which is not described") : List.of();
    }

    private static boolean listed(JsonNode schema, JsonNode json) {
        for (JsonNode each : schema.get("enum")) {
            if (each.equals(json)) {
                return true;
            }
        }
        return false;
    }

    private static String type(JsonNode json, JsonNode schema) {
        return switch (json.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NUMBER -> json.isIntegralNumber() && !schema.get("type").asText().equals("number") ? "integer" : "number";
            default -> {
                fail("unexpected " + json);
                yield "";
            }
        };
    }
}
