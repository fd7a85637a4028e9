package dk.klar.jira.dossier;

import dk.klar.domain.involvement.Involvement.Level;
import dk.klar.domain.involvement.ReachAndDepth;
import dk.klar.domain.people.TargetGroup;
import dk.klar.jira.view.CellView;
import dk.klar.jira.view.Mark;
import dk.klar.jira.view.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many of each target group were reached, by how deep they were drawn in. */
final class ReachTable {
    private final Scene scene;

    ReachTable(Scene scene) {
        this.scene = scene;
    }

    BlockView view() {
        List<String> columns = new ArrayList<>(List.of(scene.word("reach.group"), scene.word("reach.people")));
        Arrays.stream(Level.values()).map(scene.texts()::choice).forEach(columns::add);
        ReachAndDepth reach = ReachAndDepth.of(scene.gate());
        return new BlockView("", scene.word("reach"), scene.word("reach.intro"), columns,
                reach.groups().stream().map(group -> row(group, reach)).toList(), scene.word("reach.none"), "", null);
    }

    private RowView row(TargetGroup group, ReachAndDepth reach) {
        String name = scene.word("reach.named", group.unit(), group.profession());
        List<CellView> cells = new ArrayList<>(List.of(CellView.of(name), CellView.of(scene.texts().value(group.headcount()))));
        for (Level level : Level.values()) {
            int people = reach.people(group, level);
            cells.add(people == 0 ? CellView.of(Mark.neutral(scene.word("reach.nobody"))) : CellView.of(scene.texts().value(people)));
        }
        return new RowView("", name, List.of(), cells, List.of(), List.of(), List.of(), List.of(), "", List.of());
    }
}
