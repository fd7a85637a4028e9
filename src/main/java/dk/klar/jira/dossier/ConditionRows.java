package dk.klar.jira.dossier;

import dk.klar.domain.decision.Condition;
import dk.klar.domain.decision.Fulfilment;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions on which a gate was opened, each with how it was met. */
final class ConditionRows {
    private final Scene scene;
    private final Rows rows;

    ConditionRows(Scene scene, Rows rows) {
        this.scene = scene;
        this.rows = rows;
    }

    List<RowView> all() {
        return scene.dossier().all(Condition.class).stream().map(this::condition).toList();
    }

    private RowView condition(Entry<Condition> entry) {
        RowView row = rows.line(entry);
        Optional<Entry<Fulfilment>> met = scene.dossier().find(Fulfilment.class, entry.key());
        List<FactView> facts = new ArrayList<>(met.map(known -> scene.facts(known, field -> true)).orElse(List.of()));
        facts.addAll(row.facts());
        List<ActionView> actions = new ArrayList<>(rows.beside(Kind.FULFILMENT, entry,
                scene.word(met.isEmpty() ? "conditions.meet" : "conditions.meetAgain")));
        actions.addAll(row.actions());
        return new RowView(row.id(), row.title(), row.marks(), row.cells(), row.guidance(), facts, row.lines(), row.rules(), "", actions);
    }
}
