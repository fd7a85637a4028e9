package dk.klar.domain.portfolio.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The implementations that come first, by a day. */
public record Listed(Label caption, List<Line> lines) {
    /** Lines at most: what comes first is what somebody can do something about. */
    static final int MOST = 8;
    private static final Comparator<Line> BY_DAY = Comparator.comparing(Line::on).thenComparing(Line::key);

    /**
     * One of them.
     *
     * @param what is the matter with it
     * @param on   its day
     */
    public record Line(String key, String title, Label what, LocalDate on) {
        static Line of(Placed placed, Label what, LocalDate on) {
            return new Line(placed.key(), placed.title(), what, on);
        }
    }

    public Listed {
        lines = List.copyOf(lines);
    }

    static Listed first(Term caption, Stream<Line> lines) {
        PriorityQueue<Line> first = new PriorityQueue<>(BY_DAY.reversed());
        lines.forEach(line -> {
            first.add(line);
            if (first.size() > MOST) {
                first.poll();
            }
        });
        return new Listed(Label.of(caption), first.stream().sorted(BY_DAY).toList());
    }
}
