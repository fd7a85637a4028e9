package dk.klar.testing;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree with a value in every field of a kind, as long as people write. */
public final class SampleTrees {
    private static final String LINES = """
            Natholdet fik ikke vist, hvordan robotten lades op, og måtte to gange ringe efter hjælp. Siden er en
            vejledning hængt op ved ladestationen, og en kollega fra hvert hold er lært op. Det virker, men det tager
            længere tid end ventet, før alle er trygge ved det.""";

    private SampleTrees() {
    }

    public static Map<String, Object> of(Kind kind) {
        return of(Schema.of(kind.body()));
    }

    /** A tree with a value only where there must be one. */
    public static Map<String, Object> least(Kind kind) {
        Map<String, Object> least = of(kind);
        Schema.of(kind.body()).fields().stream().filter(field -> !field.required()).forEach(field -> least.remove(field.name()));
        return least;
    }

    private static Map<String, Object> of(Schema schema) {
        Map<String, Object> tree = new LinkedHashMap<>();
        schema.fields().forEach(field -> tree.put(field.name(), value(field)));
        return tree;
    }

    private static Object value(Field field) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> field.lines() ? LINES : "Tekst om " + field.name();
            case NUMBER -> (int) Math.min(field.max(), Math.max(field.min(), 42));
            case DECIMAL -> new BigDecimal("7.25");
            case ISSUE -> 10_042L;
            case DATE -> "2026-04-01";
            case YES_NO -> true;
            case CHOICE -> field.choices().get(0).name();
            case USER -> "mette";
            case LIST -> List.of(of(field.items()), of(field.items()));
        };
    }
}
