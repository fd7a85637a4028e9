package dk.klar.jira.panel;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.pitfall.Judgement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sixteen pitfalls, by recommendation. */
final class PitfallPart {
    private final Scene scene;

    PitfallPart(Scene scene) {
        this.scene = scene;
    }

    List<PitfallGroupView> groups() {
        return Arrays.stream(Recommendation.values()).map(this::group).toList();
    }

    private PitfallGroupView group(Recommendation recommendation) {
        List<PitfallView> pitfalls = Arrays.stream(Pitfall.values())
                .filter(pitfall -> pitfall.recommendation() == recommendation).map(this::pitfall).toList();
        long judged = pitfalls.stream().filter(PitfallView::judged).count();
        return new PitfallGroupView(recommendation.name(), scene.texts().text("klar.recommendation." + recommendation),
                scene.word("pitfalls.judged", judged, pitfalls.size()), pitfalls);
    }

    private PitfallView pitfall(Pitfall pitfall) {
        Optional<Entry<Judgement>> judgement = scene.dossier().judgement(pitfall);
        String texts = "klar.pitfall." + pitfall.id();
        return new PitfallView(pitfall.id(), scene.texts().text(texts + ".name"), scene.texts().text(texts + ".signal"),
                scene.texts().text(texts + ".action"), mark(judgement), judgement.isPresent(),
                judgement.map(entry -> scene.facts(entry, Set.of("stance"))).orElse(List.of()));
    }

    private Mark mark(Optional<Entry<Judgement>> judgement) {
        if (judgement.isEmpty()) {
            return Mark.warning(scene.word("pitfalls.notJudged"));
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
}
