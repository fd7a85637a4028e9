package dk.klar.jira.panel;

import java.util.List;

/**
 * A record as a line of a table.
 *
 * @param title names the record to somebody who hears the buttons read aloud
 * @param more  what the line itself does not show
 */
public record RowView(String key, int version, String title, List<CellView> cells, List<FactView> more) {
}
