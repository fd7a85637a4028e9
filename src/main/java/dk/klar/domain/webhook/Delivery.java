package dk.klar.domain.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What one receiver is told once, or again under the same id where nobody knows whether it got through.
 *
 * @param at   when it came about
 * @param body as it is sent, to the last character: it is what is signed
 */
public record Delivery(String id, Event event, Instant at, String body) {
    /** @param json writes a tree */
    public static Delivery of(String id, GateChange change, Instant at, Function<Map<String, Object>, String> json) {
        return of(id, Event.GATE_CHANGED, at, change.tree(), json);
    }

    /** @param json writes a tree */
    public static Delivery trial(String id, Instant at, Function<Map<String, Object>, String> json) {
        return of(id, Event.TRIAL, at, Map.of(), json);
    }

    private static Delivery of(String id, Event event, Instant at, Map<String, Object> more, Function<Map<String, Object>, String> json) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("delivery", id);
        tree.put("event", event.id());
        Instant moment = at.truncatedTo(ChronoUnit.MILLIS); // More decimals than that, many a library cannot read.
        tree.put("time", moment.toString());
        tree.putAll(more);
        return new Delivery(id, event, moment, json.apply(tree));
    }
}
