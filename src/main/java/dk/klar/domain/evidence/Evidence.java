package dk.klar.domain.evidence;

import dk.klar.domain.concern.Excerpt;
import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a verdict rested on at the moment of a passage, as a tree of maps, lists, texts, whole numbers and booleans: nothing
 * in it changes by being written as JSON and read again. Decimals are texts; people are numbers of a {@link Roster}.
 */
public final class Evidence {
    /** What the tree looks like; one more when that changes. */
    private static final int FORMAT = 1;

    private Evidence() {
    }

    /**
     * What goes through.
     *
     * @param issueKey the issue's key as it was
     * @param summary  its summary as it was
     */
    public record Passing(String issueKey, String summary, Stamp stamp, Road road) {
    }

    /** The records that the verdict rested on, each once. */
    public static List<Entry<?>> records(Verdict verdict) {
        Set<Entry<?>> records = new LinkedHashSet<>();
        verdict.judged().forEach(criterion -> records.addAll(criterion.restsOn()));
        return List.copyOf(records);
    }

    /** @param words the words of that day, by language */
    public static Map<String, Object> of(Passing passing, GateCase gate, Verdict verdict, Roster roster, Map<String, Object> words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("issue", Map.of("id", gate.dossier().issue().value(), "key", passing.issueKey(), "summary", passing.summary()));
        tree.put("gate", gate.gate().id());
        tree.put("outcome", verdict.outcome());
        tree.put("passed", stamp(passing.stamp(), roster));
        tree.put("road", passing.road().name());
        tree.put("track", gate.track().name());
        tree.put("today", gate.today().toString());
        tree.put("policy", plain(gate.policy().tree(), roster::token));
        tree.put("criteria", verdict.judged().stream().map(criterion -> criterion(criterion, roster)).toList());
        tree.put("records", records(verdict).stream().map(entry -> record(entry, roster)).toList());
        tree.put("words", words);
        return tree;
    }

    private static Map<String, Object> stamp(Stamp stamp, Roster roster) {
        return Map.of("by", roster.token(stamp.by()), "at", stamp.at().toString());
    }

    private static Map<String, Object> criterion(CriterionVerdict verdict, Roster roster) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", verdict.criterion().id());
        tree.put("demand", verdict.demand().name());
        tree.put("outcome", verdict.outcome().name());
        tree.put("waived", verdict.waived());
        tree.put("missing", verdict.missing().stream().map(reason -> reason(reason, roster)).toList());
        tree.put("advice", verdict.advice().stream().map(reason -> reason(reason, roster)).toList());
        tree.put("restsOn", verdict.restsOn().stream().map(Evidence::name).toList());
        return tree;
    }

    private static Map<String, Object> reason(Reason reason, Roster roster) {
        return Map.of("code", reason.code(), "rule", reason.rule(), "args", plain(discreet(reason).args(), roster::token));
    }

    private static Map<String, Object> record(Entry<?> entry, Roster roster) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("record", name(entry));
        tree.put("version", entry.version());
        tree.put("created", stamp(entry.created(), roster));
        tree.put("updated", stamp(entry.updated(), roster));
        tree.put("fields", leavesOut(entry) ? Map.of() : plain(Tree.of(entry.body(), roster::token), roster::token));
        return tree;
    }

    /** What employees said, and what was answered, is named and not repeated: evidence is filed for good, and read by others. */
    public static boolean leavesOut(Entry<?> entry) {
        return entry.kind().beside().orElse(entry.kind()).door() == Door.SPEAK;
    }

    /** The reason without what an employee said in it. */
    public static Reason discreet(Reason reason) {
        return new Reason(reason.code(), reason.args().stream().map(arg -> arg instanceof Excerpt ? "…" : arg).toList(), reason.cure(), reason.rule());
    }

    /** What a record is called in evidence. */
    public static String name(Entry<?> entry) {
        return entry.kind().segment() + "/" + entry.key();
    }

    private static Object plain(Object value, Function<UserKey, String> tokens) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(key.toString(), plain(each, tokens)));
            return plain;
        } else if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(each -> plain.add(plain(each, tokens)));
            return plain;
        } else if (value instanceof UserKey user) {
            return tokens.apply(user);
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        } else if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        return value instanceof Integer || value instanceof Long || value instanceof Boolean ? value : value.toString();
    }
}
