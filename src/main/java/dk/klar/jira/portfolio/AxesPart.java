package dk.klar.jira.portfolio;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Ripeness.Grade;
import dk.klar.jira.portfolio.AxesView.AxisView;
import dk.klar.jira.portfolio.AxesView.CountView;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two axes that are never one: how far the technology is by itself, and where the organisation stands with the gate. A number
 * leads to the implementations behind it.
 */
final class AxesPart {
    private final String address;
    private final Asked asked;
    private final Texts texts;

    AxesPart(String address, Asked asked, Texts texts) {
        this.address = address;
        this.asked = asked;
        this.texts = texts;
    }

    AxesView of(List<Row> rows) {
        Map<GateState, Map<Grade, Long>> numbers = rows.stream().map(Row::summary).filter(summary -> summary.state().isPresent())
                .collect(Collectors.groupingBy(summary -> summary.state().orElseThrow(), Collectors.groupingBy(summary -> summary.ripeness().grade(), Collectors.counting())));
        List<AxisView> states = Arrays.stream(GateState.values()).map(state -> new AxisView(RowWords.mark(state, texts),
                Arrays.stream(Grade.values()).map(grade -> count(numbers.getOrDefault(state, Map.of()).getOrDefault(grade, 0L), state, grade)).toList())).toList();
        return new AxesView(Arrays.stream(Grade.values()).map(texts::choice).toList(), states);
    }

    private CountView count(long number, GateState state, Grade grade) {
        Asked cell = asked.and(Asked.VIEW, "").and(Asked.STATE, state.id());
        return new CountView(texts.value(number), number == 0 ? "" : address + cell.with(Asked.TECHNOLOGY, grade.id()),
                texts.text("klar.portfolio.axes.cell", number, texts.choice(state), texts.choice(grade)));
    }
}
