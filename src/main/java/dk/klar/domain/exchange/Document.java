package dk.klar.domain.exchange;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one Klar says to another: the municipality's records, and those of implementations. What is wrong with it as a whole is
 * found here; what is wrong with a part of it stands with the part, so that the others can be taken in.
 *
 * @param faults for which none of it can be taken in
 */
public record Document(Optional<Part> municipality, List<Part> implementations, List<Fault> faults) {
    /** What the document calls itself. */
    public static final String FORMAT = "klar-exchange";
    /** One more when its shape changes. */
    public static final int VERSION = 1;
    /** Implementations that are taken in at a time. */
    public static final int MOST_IMPLEMENTATIONS = 500;
    /** Records of one implementation. Klar itself sets no limit; whoever has more has something else. */
    public static final int MOST_RECORDS = 2_000;

    private static final Set<String> NAMES = Set.of("format", "version", "exportedAt", "notes", "municipality", "implementations");
    private static final Set<String> PART_NAMES = Set.of("issue", "summary", "records", "history");
    private static final Set<String> ITEM_NAMES = Set.of("key", "version", "created", "updated", "fields");
    /** Keys are Klar's own, and stay the same from one Klar to another. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public Document {
        implementations = List.copyOf(implementations);
        faults = List.copyOf(faults);
    }

    /**
     * The records of one implementation, or of the municipality.
     *
     * @param issue  its key where it comes from; empty for the municipality
     * @param faults for which none of the part can be taken in
     */
    public record Part(String issue, List<Item> items, List<Fault> faults) {
        public Part {
            items = List.copyOf(items);
            faults = List.copyOf(faults);
        }
    }

    /** One record as it was sent; nothing is known yet of its fields. */
    public record Item(Kind kind, String key, Map<?, ?> fields) {
        /** As references to any record name it. */
        public String name() {
            return kind.segment() + "/" + key;
        }
    }

    /** Reads what somebody sent. */
    public static Document read(Map<?, ?> tree) {
        List<Fault> faults = new ArrayList<>();
        tree.keySet().stream().filter(name -> !NAMES.contains(name)).forEach(name -> faults.add(Fault.of(String.valueOf(name), "field.unknown")));
        if (!FORMAT.equals(tree.get("format"))) {
            faults.add(Fault.of("format", "exchange.format", FORMAT));
        } else if (!Integer.valueOf(VERSION).equals(tree.get("version"))) {
            faults.add(Fault.of("version", "exchange.version", VERSION, String.valueOf(tree.get("version"))));
        }
        Optional<Part> municipality = Optional.ofNullable(tree.get("municipality")).map(part -> part(part, "municipality", true, faults));
        return new Document(municipality, implementations(tree.get("implementations"), faults), faults);
    }

    private static List<Part> implementations(Object value, List<Fault> faults) {
        if (!(value instanceof List<?> sent)) {
            faults.add(Fault.of("implementations", value == null ? "field.required" : "field.list"));
            return List.of();
        } else if (sent.size() > MOST_IMPLEMENTATIONS) {
            faults.add(Fault.of("implementations", "field.tooMany", MOST_IMPLEMENTATIONS, sent.size()));
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            parts.add(part(sent.get(i), "implementations[" + i + "]", false, faults));
        }
        return parts;
    }

    private static Part part(Object value, String at, boolean shared, List<Fault> faults) {
        if (!(value instanceof Map<?, ?> part)) {
            faults.add(Fault.of(at, "field.object"));
            return new Part("", List.of(), List.of());
        }
        String issue = shared ? "" : part.get("issue") instanceof String key ? key.strip() : "";
        if (!shared && (issue.isEmpty() || issue.length() > 255)) {
            faults.add(Fault.of(at + ".issue", part.get("issue") == null ? "field.required" : "field.text"));
        }
        List<Fault> own = new ArrayList<>();
        part.keySet().stream().filter(name -> !PART_NAMES.contains(name)).forEach(name -> own.add(Fault.of(String.valueOf(name), "field.unknown")));
        List<Item> items = new ArrayList<>();
        if (part.get("records") instanceof Map<?, ?> records) {
            records.forEach((segment, sent) -> items(String.valueOf(segment), sent, shared, items, own));
        } else {
            own.add(Fault.of("records", part.get("records") == null ? "field.required" : "field.object"));
        }
        if (items.size() > MOST_RECORDS) {
            own.add(Fault.of("records", "field.tooMany", MOST_RECORDS, items.size()));
        }
        return new Part(issue, own.isEmpty() ? items : List.of(), own);
    }

    private static void items(String segment, Object value, boolean shared, List<Item> items, List<Fault> faults) {
        Optional<Kind> kind = Kind.bySegment(segment);
        if (kind.isEmpty()) {
            faults.add(Fault.of(segment, "exchange.kind"));
        } else if (kind.get().shared() != shared) {
            faults.add(Fault.of(segment, shared ? "exchange.notShared" : "exchange.shared"));
        } else if (!(value instanceof List<?> sent)) {
            faults.add(Fault.of(segment, "field.list"));
        } else {
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < sent.size() && i <= MOST_RECORDS; i++) {
                item(kind.get(), sent.get(i), segment + "[" + i + "]", items, faults);
                if (sent.get(i) instanceof Map<?, ?> item && item.get("key") != null && !keys.add(String.valueOf(item.get("key")))) {
                    faults.add(Fault.of(segment + "[" + i + "].key", "exchange.twice"));
                }
            }
        }
    }

    private static void item(Kind kind, Object value, String at, List<Item> items, List<Fault> faults) {
        if (!(value instanceof Map<?, ?> item)) {
            faults.add(Fault.of(at, "field.object"));
            return;
        }
        item.keySet().stream().filter(name -> !ITEM_NAMES.contains(name)).forEach(name -> faults.add(Fault.of(at + "." + name, "field.unknown")));
        if (!(item.get("key") instanceof String key) || !(kind.fixed().isEmpty() ? KEY.matcher(key).matches() : kind.fixedKeys().contains(key))) {
            faults.add(Fault.of(at + ".key", item.get("key") == null ? "field.required" : "exchange.key"));
        } else if (item.get("fields") instanceof Map<?, ?> fields) {
            items.add(new Item(kind, key, fields));
        } else {
            faults.add(Fault.of(at + ".fields", item.get("fields") == null ? "field.required" : "field.object"));
        }
    }
}
