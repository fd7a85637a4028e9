package dk.klar.jira.dossier;

import dk.klar.jira.view.CellView;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Mark;
import java.util.List;

/**
 * A record as the page shows it: a line of a table, or a card.
 *
 * @param id       the record, as kind/key
 * @param title    what it is called
 * @param marks    its state, where it has one; on cards
 * @param cells    in a table, one for each column
 * @param guidance what to think of before writing, such as how a pitfall shows; on cards
 * @param facts    what is recorded and not shown elsewhere
 * @param lines    what is missing in it
 * @param rules    of a pilot: what each rule says
 * @param series   of a benefit: its figures as JSON for the chart; else empty
 */
public record RowView(String id, String title, List<Mark> marks, List<CellView> cells, List<FactView> guidance,
                      List<FactView> facts, List<LineView> lines, List<RuleView> rules, String series, List<ActionView> actions) {
}
