package dk.klar.domain.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Difference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/** For every kind of record: what is taken apart is put together again, with whichever fields are filled. */
public class TreeRoundTripTest {
    private static final int TRIES = 300;

    @Test
    public void aFilledRecordSurvivesTheRoundTrip() {
        for (Kind kind : Kind.values()) {
            Map<String, Object> tree = filled(Schema.of(kind.body()), new Random(1), 1);
            assertEquals(tree, Tree.of(Reading.stored(kind.body(), tree)));
            assertEquals(Schema.of(kind.body()).fields().size(), tree.size());
        }
    }

    @Test
    public void anyRecordSurvivesTheRoundTrip() {
        for (Kind kind : Kind.values()) {
            Random random = new Random(kind.ordinal());
            for (int i = 0; i < TRIES; i++) {
                Map<String, Object> tree = filled(Schema.of(kind.body()), random, 0.5);
                RecordBody body = Reading.stored(kind.body(), tree);
                assertEquals(body, Reading.stored(kind.body(), Tree.of(body)));
                assertEquals(List.of(), Difference.between(kind.body(), Tree.of(body), Tree.of(Reading.stored(kind.body(), tree))));
            }
        }
    }

    @Test
    public void whatIsStoredOfAValidRecordIsValidToSendBack() {
        for (Kind kind : Kind.values()) {
            Random random = new Random(kind.ordinal());
            for (int i = 0; i < TRIES; i++) {
                Reading.Result<? extends RecordBody> sent = Reading.strictly(kind.body(), filled(Schema.of(kind.body()), random, 0.4));
                if (sent.faults().isEmpty()) {
                    Reading.Result<? extends RecordBody> again = Reading.strictly(kind.body(), Tree.of(sent.body()));
                    assertEquals(List.of(), again.faults());
                    assertEquals(sent.body(), again.body());
                }
            }
        }
    }

    /** Whatever is sent, the answer is a list of faults and never an exception. */
    @Test
    public void anythingAtAllCanBeSentToAnyKind() {
        Object[] nonsense = {null, "", "x", "\0", 0, -1, 1e300, new BigDecimal("1E-99999"), true, List.of(), List.of(List.of()),
                List.of(Map.of()), Map.of(), Map.of("x", "y"), "9".repeat(1_000), List.of(Map.of("unit", List.of(1)))};
        for (Kind kind : Kind.values()) {
            Random random = new Random(kind.ordinal());
            for (int i = 0; i < TRIES; i++) {
                Map<String, Object> tree = new LinkedHashMap<>();
                Schema.of(kind.body()).fields().forEach(field -> tree.put(field.name(), nonsense[random.nextInt(nonsense.length)]));
                Reading.Result<? extends RecordBody> read = Reading.strictly(kind.body(), tree);
                assertTrue(read.body() != null || !read.faults().isEmpty());
            }
        }
    }

    @Test
    public void onlyWhatIsFilledStandsInTheTree() {
        for (Kind kind : Kind.values()) {
            Map<String, Object> least = filled(Schema.of(kind.body()), new Random(1), 0);
            assertEquals(least, Tree.of(Reading.stored(kind.body(), least)));
        }
    }

    private static Map<String, Object> filled(Schema schema, Random random, double chance) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            if (field.required() || random.nextDouble() < chance) {
                tree.put(field.name(), value(field, random, chance));
            }
        }
        return tree;
    }

    private static Object value(Field field, Random random, double chance) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> "Ærø <b>&" + random.nextInt(100);
            case NUMBER -> (int) Math.min(field.max(), field.min() + 1 + random.nextInt(52));
            case DECIMAL -> new BigDecimal(random.nextInt(1_000)).movePointLeft(2);
            case DATE -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString();
            case YES_NO -> random.nextBoolean();
            case CHOICE -> field.choices().get(random.nextInt(field.choices().size())).name();
            case ISSUE -> 10_000L + random.nextInt(9);
            case USER -> "bruger" + random.nextInt(9);
            case LIST -> {
                List<Object> items = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    items.add(filled(field.items(), random, chance));
                }
                yield items;
            }
        };
    }
}
