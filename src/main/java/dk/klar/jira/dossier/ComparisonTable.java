package dk.klar.jira.dossier;

import dk.klar.domain.context.Comparison;
import dk.klar.domain.context.ContextDifference.Degree;
import dk.klar.domain.context.ContextDimension;
import dk.klar.domain.context.Profiles;
import dk.klar.jira.view.CellView;
import dk.klar.jira.view.Scene;
import java.util.List;

/** Places beside one another: which dimensions deviate, by name. No mean is taken. */
final class ComparisonTable {
    private final Scene scene;

    ComparisonTable(Scene scene) {
        this.scene = scene;
    }

    BlockView view() {
        return new BlockView("", scene.word("comparison"), scene.word("comparison.intro"),
                List.of(scene.word("comparison.from"), scene.word("comparison.to"), scene.texts().choice(Degree.VERY_DIFFERENT),
                        scene.texts().choice(Degree.SOMEWHAT_DIFFERENT), scene.word("comparison.notCompared")),
                Profiles.comparisons(scene.gate()).stream().map(this::row).toList(), scene.word("comparison.none"), "", null);
    }

    private RowView row(Comparison comparison) {
        return new RowView("", scene.word("comparison.named", comparison.from(), comparison.to()), List.of(),
                List.of(CellView.of(comparison.from()), CellView.of(comparison.to()), named(comparison.that(Degree.VERY_DIFFERENT)),
                        named(comparison.that(Degree.SOMEWHAT_DIFFERENT)), named(comparison.notCompared())),
                List.of(), List.of(), List.of(), List.of(), "", List.of());
    }

    private CellView named(List<ContextDimension> dimensions) {
        return CellView.of(dimensions.isEmpty() ? scene.word("comparison.nothing") : scene.texts().value(dimensions));
    }
}
