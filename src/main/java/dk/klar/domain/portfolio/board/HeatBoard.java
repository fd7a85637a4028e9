package dk.klar.domain.portfolio.board;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Which;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Something that implementations have, project by project: the more, the darker. */
final class HeatBoard {
    private HeatBoard() {
    }

    /** What most hold back first; what holds nothing back is not there. */
    static Board missing(Seen seen) {
        Map<Criterion, Long> missing = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            missing.put(criterion, seen.those(Which.is(Dimension.UNMET, criterion)).count());
        }
        return of(seen, Term.MISSING, Term.CRITERION, Dimension.UNMET, missing.keySet().stream().filter(criterion -> missing.get(criterion) > 0)
                .sorted(Comparator.comparing((Criterion criterion) -> missing.get(criterion)).reversed().thenComparing(Comparator.naturalOrder())).toList());
    }

    /** All sixteen, in the booklet's order. */
    static Board pitfalls(Seen seen) {
        return of(seen, Term.PITFALLS, Term.PITFALL, Dimension.PITFALLS, List.of(Pitfall.values()));
    }

    private static Board of(Seen seen, Term caption, Term corner, Dimension dimension, List<? extends Enum<?>> values) {
        List<String> projects = seen.shownProjects();
        List<Sheet.Line> lines = values.stream().map(value -> line(seen, Label.plain(value), Which.is(dimension, value), projects)).toList();
        int more = seen.projects().size() - projects.size();
        return Board.of(Sheet.of(caption, corner, Stream.concat(projects.stream().map(Label::plain), Stream.of(Label.of(Term.ALL))).toList(), lines).withShaded(projects.size()))
                .noting(more == 0 ? List.of() : List.of(Label.of(Term.MORE_PROJECTS, more)));
    }

    private static Sheet.Line line(Seen seen, Label head, Which which, List<String> projects) {
        return new Sheet.Line(head, Stream.concat(projects.stream().map(project -> Which.in(project).and(which)), Stream.of(which)).map(seen::count).toList());
    }
}
