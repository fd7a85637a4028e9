package dk.klar.host.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the implementations by Klar's own REST, each record by whoever would write it, and moves the issues along. */
final class SampleRecords {
    private static final String ADMINISTERS_KLAR = "dorthe";
    private static final List<String> USER_FIELDS = List.of("person", "responsible", "followedBy", "lineManager", "owner");

    private final RestClient rest;
    private final JsonNode sample;
    private final Map<String, String> committees = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    SampleRecords(RestClient rest, JsonNode sample) {
        this.rest = rest;
        this.sample = sample;
    }

    void load() {
        for (JsonNode committee : sample.get("committees")) {
            ObjectNode fields = committee.deepCopy();
            String id = fields.remove("id").asText();
            committees.put(id, rest.post(ADMINISTERS_KLAR, "/rest/klar/1/committees", fields(fields)).get("key").asText());
        }
        sample.get("meetings").forEach(meeting -> rest.post(ADMINISTERS_KLAR, "/rest/klar/1/meetings", fields(inCommittee(meeting))));
        sample.get("implementations").forEach(this::implementation);
    }

    /** People are named in the file; records hold their keys. */
    private void keysForNames(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String field : USER_FIELDS) {
                if (object.hasNonNull(field)) {
                    object.put(field, keys.computeIfAbsent(object.get(field).asText(), name ->
                            rest.get(name, "/rest/api/2/myself").get("key").asText()));
                }
            }
        }
        node.forEach(this::keysForNames);
    }

    private void implementation(JsonNode implementation) {
        for (String records : List.of("roles", "pilots", "pitfalls", "records")) {
            keysForNames(implementation.get(records));
        }
        String reporter = implementation.get("reporter").asText();
        String key = create(implementation, reporter);
        String at = "/rest/klar/1/implementations/" + key;
        implementation.get("groups").forEach(group -> rest.post(reporter, at + "/target-groups", fields(group)));
        implementation.get("roles").forEach(role -> rest.post(reporter, at + "/roles", fields(role)));
        implementation.get("pilots").forEach(pilot -> rest.post(reporter, at + "/pilots", fields(pilot)));
        plan(implementation.path("plan"), at);
        implementation.get("discussions").forEach(discussion -> discussion(discussion, reporter, at));
        implementation.get("pitfalls").fields().forEachRemaining(pitfall ->
                rest.put(reporter, at + "/pitfalls/" + pitfall.getKey(), versioned(pitfall.getValue())));
        Map<String, String> named = new HashMap<>();
        implementation.get("records").forEach(record -> record(record, reporter, at, named));
        String mover = implementation.path("transitionAs").asText(reporter);
        implementation.get("path").forEach(transition -> move(key, transition.asText(), mover));
    }

    private String create(JsonNode implementation, String reporter) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putObject("project").set("key", implementation.get("project"));
        fields.putObject("issuetype").put("name", SampleJira.IMPLEMENTATION);
        fields.set("summary", implementation.get("summary"));
        fields.set("description", implementation.get("description"));
        fields.putObject("assignee").set("name", implementation.get("assignee"));
        return rest.post(reporter, "/rest/api/2/issue", fields(fields)).get("key").asText();
    }

    private void plan(JsonNode plan, String at) {
        if (plan.isObject()) {
            ObjectNode fields = plan.has("committee") ? inCommittee(plan) : plan.deepCopy();
            rest.put(fields.remove("as").asText(), at + "/gate-plans/rollout", versioned(fields));
        }
    }

    private void discussion(JsonNode discussion, String reporter, String at) {
        rest.post(reporter, at + "/discussions", fields(inCommittee(discussion)));
    }

    /** Committees are named in the file; records hold their keys. */
    private ObjectNode inCommittee(JsonNode record) {
        ObjectNode fields = record.deepCopy();
        return fields.put("committee", committees.get(fields.get("committee").asText()));
    }

    /**
     * A record of any kind: {@code as} says who writes it, {@code key} where it is fixed, {@code id} what later ones call it,
     * in braces, and {@code accept} which manager says yes to it. With {@code openness} it is said in confidence.
     *
     * @param named keys of the records so far by their ids
     */
    private void record(JsonNode record, String reporter, String at, Map<String, String> named) {
        String author = record.path("as").asText(reporter);
        String path = at + "/" + record.get("kind").asText();
        ObjectNode fields = fields(filledIn(record.get("fields"), named));
        if (record.has("openness")) {
            rest.post(author, path, fields.set("openness", record.get("openness")));
            return;
        }
        String key = filledIn(record.path("key"), named).asText("");
        JsonNode saved = key.isEmpty() ? rest.post(author, path, fields)
                : rest.put(author, path + "/" + key, fields.put("version", 0));
        if (record.has("id")) {
            named.put(record.get("id").asText(), saved.get("key").asText());
        }
        if (record.has("accept")) {
            rest.put(record.get("accept").asText(), path + "/" + saved.get("key").asText() + "/acceptance",
                    JsonNodeFactory.instance.objectNode().set("version", saved.get("version")));
        }
    }

    /** Ids in braces become the keys that they stand for. */
    private static JsonNode filledIn(JsonNode node, Map<String, String> named) {
        String text = node.toString();
        for (Map.Entry<String, String> name : named.entrySet()) {
            text = text.replace("{" + name.getKey() + "}", name.getValue());
        }
        try {
            return node.isMissingNode() ? node : new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void move(String key, String name, String user) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : rest.get(user, path).get("transitions")) {
            if (transition.get("name").asText().equals(name)) {
                ObjectNode body = JsonNodeFactory.instance.objectNode();
                body.putObject("transition").put("id", transition.get("id").asText());
                rest.post(user, path, body);
                return;
            }
        }
        throw new IllegalStateException("The sample's transition " + name + " is not there on " + key);
    }

    private static ObjectNode fields(JsonNode fields) {
        return JsonNodeFactory.instance.objectNode().set("fields", fields);
    }

    private static ObjectNode versioned(JsonNode fields) {
        return fields(fields).put("version", 0);
    }
}
