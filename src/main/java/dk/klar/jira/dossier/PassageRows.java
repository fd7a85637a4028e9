package dk.klar.jira.dossier;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.JournalEntry;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Passage;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.CellView;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When it went through gates, each with the way to what that rested on and where it is filed. */
final class PassageRows {
    private final Scene scene;
    private final Rows rows;
    private final Addresses addresses;

    PassageRows(Scene scene, Rows rows, Addresses addresses) {
        this.scene = scene;
        this.rows = rows;
        this.addresses = addresses;
    }

    List<RowView> all() {
        return scene.dossier().all(Passage.class).stream().map(this::passage).toList();
    }

    private RowView passage(Entry<Passage> entry) {
        Passage passage = entry.body();
        Optional<Entry<JournalEntry>> filed = scene.dossier().find(JournalEntry.class, entry.key());
        List<FactView> facts = new ArrayList<>(filed.map(known -> scene.facts(known, field -> true)).orElse(List.of()));
        facts.add(new FactView(scene.word("passages.by"), scene.word("passages.byAt", entry.created().by(), entry.created().at())));
        if (passage.road() != null) {
            facts.add(new FactView(scene.texts().text("klar.field.passage.road"), scene.texts().choice(passage.road())));
        }
        String title = Gate.byId(passage.gate()).map(scene.texts()::choice).orElse(passage.gate());
        return new RowView(Rows.id(entry), title, List.of(),
                List.of(CellView.of(title), CellView.of(scene.texts().text("klar.outcome." + passage.outcome()))), List.of(), facts,
                passage.evidence().isEmpty() ? List.of() : List.of(new LineView("", scene.word("passages.report"),
                        addresses.evidence(scene.implementation().key(), entry.key()))),
                List.of(), "", rows.beside(Kind.JOURNAL_ENTRY, entry, scene.word(filed.isEmpty() ? "passages.file" : "passages.fileAgain")));
    }
}
