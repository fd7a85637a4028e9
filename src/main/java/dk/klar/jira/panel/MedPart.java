package dk.klar.jira.panel;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.med.Discussion;
import java.util.List;
import java.util.Set;

/** Who decides when, and what MED discussed before. */
final class MedPart {
    private static final Set<String> SHOWN = Set.of("committee", "type", "meetingOn");
    private final Scene scene;

    MedPart(Scene scene) {
        this.scene = scene;
    }

    PlanView plan() {
        Gate gate = scene.gateCase().gate();
        return new PlanView(gate.id(), scene.dossier().plan(gate).map(plan -> scene.facts(plan, Set.of())).orElse(List.of()));
    }

    TableView discussions() {
        return new TableView("discussions", scene.texts().text("klar.kind.discussions"),
                List.of(scene.word("med.meeting"), scene.word("med.committee"), scene.word("med.type"),
                        scene.word("med.views"), scene.word("med.answer")),
                scene.dossier().discussions().stream().map(this::discussion).toList(),
                scene.word("med.none"), scene.word("med.add"));
    }

    private RowView discussion(Entry<Discussion> entry) {
        Discussion discussion = entry.body();
        String committee = scene.committee(discussion.committee());
        String day = scene.texts().value(discussion.meetingOn());
        return new RowView(entry.key(), entry.version(), committee + ", " + day,
                List.of(CellView.of(scene.unbroken(discussion.meetingOn())), CellView.of(committee), type(discussion),
                        noted(discussion.employeeViews()), noted(discussion.managementAnswer())),
                scene.facts(entry, SHOWN));
    }

    private CellView type(Discussion discussion) {
        String type = scene.texts().choice(discussion.type());
        return discussion.type() == Discussion.Type.INFORMATION
                ? CellView.of(type, Mark.warning(scene.word("med.notEnough"))) : CellView.of(type);
    }

    private CellView noted(String text) {
        return text.isEmpty() ? scene.missing() : CellView.of(scene.word("med.noted"));
    }
}
