package dk.klar.text;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Change;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person calls a record: by what it is about where its key is fixed, else by the first two of its required listed fields. */
public final class RecordTitles {
    /** Characters of a long text that stand in a title. */
    private static final int EXCERPT = 80;

    private final Texts texts;
    private final Map<String, Map<String, Object>> trees = new HashMap<>();

    /**
     * @param entries records as they are now
     * @param changes newest first; for records that are no longer there, which are called what they were called last
     */
    public RecordTitles(Texts texts, Collection<? extends Entry<?>> entries, List<Change> changes) {
        this.texts = texts;
        entries.forEach(entry -> trees.put(id(entry.kind(), entry.key()), Tree.of(entry.body())));
        changes.forEach(change -> trees.putIfAbsent(id(change.kind(), change.key()), tree(change)));
    }

    /** The title of a record as it was in a change. */
    public String of(Change change) {
        return of(change.kind(), change.key(), tree(change));
    }

    public String of(Entry<?> entry) {
        return of(entry.kind(), entry.key(), Tree.of(entry.body()));
    }

    /** The title of a record that is known here; empty where it is not. */
    public String of(Kind kind, String key) {
        Map<String, Object> tree = trees.get(id(kind, key));
        return tree == null && kind.about(key).isEmpty() ? "" : of(kind, key, tree == null ? Map.of() : tree);
    }

    /** What a reference field's value names, in words; where the record has gone, that. */
    String referred(Field field, String value) {
        int slash = value.indexOf('/');
        boolean any = field.refersTo().equals(RefersTo.ANY) && slash >= 0;
        String key = any ? value.substring(slash + 1) : value;
        return Kind.bySegment(any ? value.substring(0, slash) : field.refersTo())
                .filter(kind -> trees.containsKey(id(kind, key)))
                .map(kind -> named(kind, of(kind, key), any)).orElseGet(() -> texts.text("klar.gone"));
    }

    /** The only record of its kind has no title: there the kind says it all. */
    private String named(Kind kind, String title, boolean withKind) {
        String one = texts.text("klar.kind." + kind.segment() + ".one");
        return title.isEmpty() ? one : withKind ? one + ": " + title : title;
    }

    private String of(Kind kind, String key, Map<String, Object> tree) {
        if (kind.only()) {
            return "";
        }
        if (kind.beside().isPresent()) {
            return of(kind.beside().get(), key);
        }
        return kind.about(key).map(texts::about).orElseGet(() -> named(kind, tree));
    }

    private String named(Kind kind, Map<String, Object> tree) {
        List<Field> known = Schema.of(kind.body()).fields().stream()
                .filter(field -> field.listed() && tree.get(field.name()) != null).toList();
        List<Field> required = known.stream().filter(Field::required).limit(2).toList();
        FieldWords words = new FieldWords(texts, this);
        return (required.isEmpty() ? known.stream().limit(1) : required.stream())
                .map(field -> excerpt(words.of(field, tree.get(field.name())))).collect(Collectors.joining(", "));
    }

    private static String excerpt(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)).strip() + "…";
    }

    private static Map<String, Object> tree(Change change) {
        return change.after().isEmpty() ? change.before() : change.after();
    }

    private static String id(Kind kind, String key) {
        return kind.segment() + "/" + key;
    }
}
