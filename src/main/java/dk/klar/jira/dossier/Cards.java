package dk.klar.jira.dossier;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.guidance.GroundQuestion;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.triage.DutiesCriterion;
import dk.klar.domain.triage.DutyDone;
import dk.klar.domain.triage.StatutoryDuty;
import dk.klar.domain.triage.Triage;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.Mark;
import dk.klar.jira.view.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records with fixed keys, one card each, written or not: questions, duties, pitfalls, insights, and what there is once. */
final class Cards {
    private final Scene scene;
    private final Rows rows;

    Cards(Scene scene, Rows rows) {
        this.scene = scene;
        this.rows = rows;
    }

    List<RowView> of(Kind kind) {
        return kind.fixed().stream().filter(thing -> shown(kind, thing))
                .map(thing -> rows.card(kind, thing, marks(kind, thing), guidance(thing))).toList();
    }

    private boolean shown(Kind kind, Keyed thing) {
        return switch (kind) {
            case DUTY -> asked((StatutoryDuty) thing);
            case GATE_PLAN -> GatePolicy.inUse(scene.dossier(), (Gate) thing) || scene.dossier().entry(kind, thing.id()).isPresent();
            default -> true;
        };
    }

    /** A duty that nothing raises is not asked about, but what was written of it stays in sight. */
    private boolean asked(StatutoryDuty duty) {
        return raised().contains(duty) || scene.dossier().about(duty, DutyDone.class).isPresent();
    }

    private List<StatutoryDuty> raised() {
        return scene.dossier().only(Triage.class).map(triage -> DutiesCriterion.raised(triage.body(), scene.gate())).orElse(List.of());
    }

    private List<Mark> marks(Kind kind, Keyed thing) {
        if (thing instanceof Pitfall pitfall) {
            return List.of(stance(scene.dossier().about(pitfall, Judgement.class)));
        }
        return scene.dossier().entry(kind, thing.id()).isPresent() ? List.of() : List.of(Mark.neutral(scene.word("notWritten")));
    }

    private Mark stance(Optional<Entry<Judgement>> judgement) {
        if (judgement.isEmpty()) {
            return Mark.warning(scene.word("notJudged"));
        }
        Judgement.Stance stance = judgement.get().body().stance();
        String text = scene.texts().choice(stance);
        return switch (stance) {
            case HANDLED -> Mark.good(text);
            case HIT -> Mark.bad(text);
            case WATCHING -> Mark.note(text);
            case NOT_RELEVANT -> Mark.neutral(text);
        };
    }

    private List<FactView> guidance(Keyed thing) {
        if (thing instanceof Pitfall pitfall) {
            String texts = "klar.pitfall." + pitfall.id();
            return List.of(new FactView(scene.word("signal"), scene.texts().text(texts + ".signal")),
                    new FactView(scene.word("whatToDo"), scene.texts().text(texts + ".action")));
        }
        if (thing instanceof GroundQuestion question) {
            return List.of(new FactView(scene.word("question"), scene.texts().text("klar.question." + question.id())));
        }
        if (thing instanceof StatutoryDuty duty) {
            return duty(duty);
        }
        return List.of();
    }

    private List<FactView> duty(StatutoryDuty duty) {
        List<FactView> facts = new ArrayList<>(List.of(new FactView(scene.word("duty"), scene.texts().text("klar.duty." + duty.id()))));
        DutiesCriterion.due(duty, scene.gate()).ifPresent(due ->
                facts.add(new FactView(scene.word("duty.due"), scene.word("duty.counted", due, scene.gate().policy().duties().getOrDefault(duty, 0),
                        DutiesCriterion.firstUse(scene.gate()).orElseThrow()))));
        return facts;
    }
}
