package dk.klar.jira.dossier;

import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.jira.view.CellView;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Mark;
import dk.klar.jira.view.Scene;
import dk.klar.text.FieldWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a row of a record, of whatever kind: everything follows from its fields. */
final class Rows {
    private final Scene scene;
    private final Map<String, List<LineView>> lines = new HashMap<>();

    Rows(Scene scene) {
        this.scene = scene;
        scene.overview().sections().stream().flatMap(section -> section.verdicts().stream()).flatMap(verdict -> verdict.missing().stream())
                .filter(reason -> !reason.cure().key().isEmpty())
                .forEach(reason -> lines.computeIfAbsent(reason.cure().kind() + "/" + reason.cure().key(), id -> new ArrayList<>())
                        .add(scene.line(reason)));
    }

    /** The headings of a table of such records. */
    List<String> columns(Kind kind) {
        return listed(kind).map(field -> scene.texts().label(Schema.of(kind.body()).name(), field)).toList();
    }

    /** A line of a table. */
    RowView line(Entry<?> entry) {
        Map<String, Object> tree = Tree.of(entry.body());
        FieldWords words = scene.words();
        return new RowView(id(entry), scene.titles().of(entry), List.of(),
                listed(entry.kind()).map(field -> CellView.of(words.of(field, tree.get(field.name())))).toList(),
                List.of(), scene.facts(entry, field -> !field.listed()), lines(id(entry)), List.of(), "", actions(entry));
    }

    /** A card of a record with a fixed key, whether it is there or not. */
    RowView card(Kind kind, Keyed thing, List<Mark> marks, List<FactView> guidance) {
        Optional<Entry<?>> entry = scene.dossier().entry(kind, thing.id());
        String title = kind.only() ? scene.texts().text("klar.kind." + kind.segment()) : scene.texts().about(thing);
        return new RowView(kind.segment() + "/" + thing.id(), title, marks, List.of(), guidance,
                entry.map(known -> scene.facts(known, field -> true)).orElse(List.of()), List.of(), List.of(), "",
                entry.map(this::actions).orElseGet(() -> write(kind, thing, title)));
    }

    private List<ActionView> write(Kind kind, Keyed thing, String title) {
        return scene.mayWrite(kind) ? List.of(new ActionView("open", scene.word("write"), title, kind.segment(), thing.id(), 0)) : List.of();
    }

    /** What the reader may do with it. */
    List<ActionView> actions(Entry<?> entry) {
        List<ActionView> actions = new ArrayList<>();
        String title = scene.titles().of(entry);
        boolean own = entry.kind().door() != Door.RULE && (entry.kind().door() != Door.SPEAK || entry.created().by().equals(scene.reader()));
        if (scene.mayWrite(entry.kind()) && own) {
            actions.add(action("open", "edit", entry, title));
        }
        if (entry.version() > 1) {
            actions.add(action("history", "versions", entry, title));
        }
        if (scene.mayWrite(entry.kind()) && own && entry.kind() != Kind.GATE_PLAN) {
            actions.add(action("remove", "remove", entry, title));
        }
        return actions;
    }

    /** Writes the record of another kind that belongs to this one, where the reader may. */
    List<ActionView> beside(Kind kind, Entry<?> entry, String label) {
        int version = scene.dossier().entry(kind, entry.key()).map(Entry::version).orElse(0);
        return scene.mayWrite(kind)
                ? List.of(new ActionView("open", label, scene.titles().of(entry), kind.segment(), entry.key(), version)) : List.of();
    }

    ActionView action(String does, String word, Entry<?> entry, String title) {
        return new ActionView(does, scene.word(word), title, entry.kind().segment(), entry.key(), entry.version());
    }

    List<LineView> lines(String id) {
        return lines.getOrDefault(id, List.of());
    }

    static String id(Entry<?> entry) {
        return entry.kind().segment() + "/" + entry.key();
    }

    private static Stream<Field> listed(Kind kind) {
        return Schema.of(kind.body()).fields().stream().filter(Field::listed);
    }
}
