package dk.klar.domain.history;

import dk.klar.domain.record.Field;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A field that differs between two versions of a record.
 *
 * @param before the value as {@link dk.klar.domain.record.Tree} has it, or null
 * @param after  likewise
 */
public record Difference(Field field, Object before, Object after) {

    public static List<Difference> between(Class<? extends RecordBody> type, Map<String, ?> before, Map<String, ?> after) {
        return Schema.of(type).fields().stream()
                .filter(field -> !same(before.get(field.name()), after.get(field.name())))
                .map(field -> new Difference(field, before.get(field.name()), after.get(field.name())))
                .toList();
    }

    /** 2 and 2.0 are the same number, whatever JSON made of them. */
    private static boolean same(Object one, Object other) {
        if (one instanceof Number first && other instanceof Number second) {
            return new BigDecimal(first.toString()).compareTo(new BigDecimal(second.toString())) == 0;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return first.size() == second.size()
                    && java.util.stream.IntStream.range(0, first.size()).allMatch(i -> same(first.get(i), second.get(i)));
        }
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            return first.keySet().equals(second.keySet())
                    && first.keySet().stream().allMatch(key -> same(first.get(key), second.get(key)));
        }
        return Objects.equals(one, other);
    }
}
