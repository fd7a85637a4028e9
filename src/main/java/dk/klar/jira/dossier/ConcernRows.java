package dk.klar.jira.dossier;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Remark;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said openly, with the answer and what colleagues say to it. */
final class ConcernRows {
    private final Scene scene;
    private final Rows rows;

    ConcernRows(Scene scene, Rows rows) {
        this.scene = scene;
        this.rows = rows;
    }

    List<RowView> all() {
        return scene.dossier().all(Concern.class).stream().map(this::concern).toList();
    }

    private RowView concern(Entry<Concern> entry) {
        RowView row = rows.line(entry);
        Optional<Entry<Answer>> answer = scene.dossier().find(Answer.class, entry.key());
        List<FactView> facts = new ArrayList<>(row.facts());
        facts.add(new FactView(scene.word("concerns.by"), scene.word("concerns.said", entry.created().by(), entry.created().at())));
        answer.ifPresent(given -> {
            facts.addAll(scene.facts(given, field -> true));
            facts.add(new FactView(scene.word("concerns.answeredBy"), scene.word("concerns.said", given.updated().by(), given.updated().at())));
        });
        scene.dossier().all(Remark.class).stream().filter(remark -> remark.body().concern().equals(entry.key())).forEach(remark ->
                facts.add(new FactView(scene.word("concerns.remark", remark.created().by()), remark.body().text())));
        List<LineView> lines = new ArrayList<>(row.lines());
        lines.addAll(rows.lines(Kind.ANSWER.segment() + "/" + entry.key()));
        return new RowView(row.id(), row.title(), row.marks(), row.cells(), row.guidance(), facts, lines, row.rules(), "",
                actions(entry, answer, row));
    }

    private List<ActionView> actions(Entry<Concern> entry, Optional<Entry<Answer>> answer, RowView row) {
        List<ActionView> actions = new ArrayList<>();
        actions.addAll(rows.beside(Kind.ANSWER, entry, scene.word(answer.isEmpty() ? "concerns.answer" : "concerns.answerAgain")));
        actions.addAll(row.actions());
        return actions;
    }
}
