package dk.klar.jira.portfolio;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Ripeness.Grade;
import dk.klar.jira.portfolio.AxesView.AxisView;
import dk.klar.jira.portfolio.AxesView.CountView;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

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
        List<AxisView> states = Arrays.stream(GateState.values()).map(state -> new AxisView(PortfolioPage.mark(state, texts),
                Arrays.stream(Grade.values()).map(grade -> count(rows, state, grade)).toList())).toList();
        return new AxesView(Arrays.stream(Grade.values()).map(texts::choice).toList(), states);
    }

    private CountView count(List<Row> rows, GateState state, Grade grade) {
        Predicate<Row> there = row -> row.summary().state().filter(state::equals).isPresent() && row.summary().ripeness().grade() == grade;
        long number = rows.stream().filter(there).count();
        Asked cell = asked.and(Asked.VIEW, "").and(Asked.STATE, state.id());
        return new CountView(texts.value(number), number == 0 ? "" : address + cell.with(Asked.TECHNOLOGY, grade.id()),
                texts.text("klar.portfolio.axes.cell", number, PortfolioPage.state(state, texts), texts.choice(grade)));
    }
}
