package dk.klar.jira.panel;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.gate.Verdict;
import dk.klar.jira.view.Scene;
import java.util.List;

/** Where the implementation stands with the gate: what is said first. */
final class GatePart {
    /** Lines that the panel has room for, shared by what holds back; the section on the dossier's page shows all. */
    private static final int ROOM = 9;
    private final Scene scene;

    GatePart(Scene scene) {
        this.scene = scene;
    }

    GateView view() {
        Verdict verdict = Gatekeeper.judge(scene.gate());
        GateState state = Gatekeeper.state(scene.gate(), verdict);
        List<CriterionVerdict> musts = verdict.judged().stream().filter(criterion -> criterion.demand() == Demand.MUST)
                .filter(criterion -> criterion.outcome() != Outcome.NOT_APPLICABLE).toList();
        List<CriterionVerdict> unmet = musts.stream().filter(CriterionVerdict::holdsBack).toList();
        List<CriterionVerdict> waived = musts.stream().filter(criterion -> criterion.unmet() && criterion.waived()).toList();
        int met = musts.size() - unmet.size() - waived.size();
        return new GateView(scene.texts().text("klar.panel.gate.title", scene.texts().choice(scene.gate().gate())), scene.mark(state),
                scene.texts().text("klar.panel.gate." + state.id(), met, musts.size()),
                unmet.stream().map(criterion -> scene.criterion(criterion, Math.max(1, ROOM / unmet.size()))).toList(),
                waived.stream().map(criterion -> scene.criterion(criterion, 1)).toList(),
                musts.stream().filter(criterion -> !criterion.unmet())
                        .map(criterion -> scene.texts().text("klar.criterion." + criterion.criterion().id())).toList(),
                verdict.judged().stream().filter(criterion -> criterion.demand() == Demand.SHOULD && criterion.unmet())
                        .map(criterion -> scene.criterion(criterion, 1)).toList(),
                scene.dossier().passages(scene.gate().gate()).stream().map(this::passage).toList());
    }

    private String passage(Entry<Passage> passage) {
        return scene.texts().text("klar.panel.gate.passage", passage.created().at(), passage.created().by());
    }
}
