package dk.klar.jira.dossier;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.dossier.Entry;
import dk.klar.jira.view.Scene;
import dk.klar.usecase.AcceptBenefit;
import java.util.ArrayList;
import java.util.List;

/** The benefits: the button for the manager who is to say yes, and the figures for the chart. */
final class BenefitRows {
    private final Scene scene;
    private final Rows rows;

    BenefitRows(Scene scene, Rows rows) {
        this.scene = scene;
        this.rows = rows;
    }

    List<RowView> all() {
        return scene.dossier().all(Benefit.class).stream().map(this::benefit).toList();
    }

    private RowView benefit(Entry<Benefit> entry) {
        RowView row = rows.line(entry);
        List<ActionView> actions = new ArrayList<>();
        if (AcceptBenefit.isFor(entry.body(), scene.reader())) {
            actions.add(rows.action(entry.body().accepted() ? "take-back" : "accept",
                    entry.body().accepted() ? "benefits.takeBack" : "benefits.accept", entry, row.title()));
        }
        actions.addAll(row.actions());
        return new RowView(row.id(), row.title(), row.marks(), row.cells(), row.guidance(), row.facts(), row.lines(), row.rules(),
                entry.body().measured().isEmpty() ? "" : new Series(scene, entry.body()).json(), actions);
    }
}
