package dk.klar.domain.portfolio.board;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Which;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Implementations by the gate that they have to do with, and how they stand there. */
final class FunnelBoard {
    private FunnelBoard() {
    }

    static Board of(Seen seen) {
        List<Gate> gates = Arrays.stream(Gate.values()).filter(gate -> seen.any(Dimension.NEXT, gate)).toList();
        List<Sheet.Line> lines = Arrays.stream(GateState.values()).filter(state -> seen.any(Dimension.STATE, state))
                .map(state -> line(seen, Label.plain(state), Which.is(Dimension.STATE, state), gates)).toList();
        return Board.of(Sheet.of(Term.FUNNEL, Term.STATE, Stream.concat(gates.stream().map(Label::plain), Stream.of(Label.of(Term.ALL))).toList(),
                Stream.concat(lines.stream(), Stream.of(line(seen, Label.of(Term.ALL), Which.every(), gates))).toList()));
    }

    private static Sheet.Line line(Seen seen, Label head, Which which, List<Gate> gates) {
        return new Sheet.Line(head, Stream.concat(gates.stream().map(gate -> which.and(Which.is(Dimension.NEXT, gate))), Stream.of(which)).map(seen::count).toList());
    }
}
