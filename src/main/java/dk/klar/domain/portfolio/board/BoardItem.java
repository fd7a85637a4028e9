package dk.klar.domain.portfolio.board;

import dk.klar.domain.guidance.Keyed;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The dashboard items that look across implementations. */
public enum BoardItem implements Keyed {
    /** Where they are, by gate and state. */
    FUNNEL("funnel", FunnelBoard::of),
    /** What holds them back, project by project. */
    MISSING("missing", HeatBoard::missing),
    /** Which pitfalls are open, project by project. */
    PITFALLS("pitfalls", HeatBoard::pitfalls),
    /** Pilots that nobody brings to an end. */
    PILOTS("pilots", PilotBoard::of),
    /** The next MED meetings, and what misses them. */
    MED("med", MedBoard::of),
    /** How what employees say is met. */
    CONCERNS("concerns", ConcernBoard::of),
    /** What went past a gate, and what lapses soon. */
    WATCH("watch", WatchBoard::of);

    private final String id;
    private final Function<Seen, Board> board;

    BoardItem(String id, Function<Seen, Board> board) {
        this.id = id;
        this.board = board;
    }

    /** Frozen: in REST, and after {@code board-} in the keys of dashboard items. */
    @Override
    public String id() {
        return id;
    }

    public Board of(Seen seen) {
        return board.apply(seen);
    }

    public static Optional<BoardItem> byId(String id) {
        return Arrays.stream(BoardItem.class.getEnumConstants()).filter(item -> item.id.equals(id)).findFirst();
    }
}
