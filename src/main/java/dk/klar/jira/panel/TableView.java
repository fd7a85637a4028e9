package dk.klar.jira.panel;

import java.util.List;

/** The records of one kind as a table. */
public record TableView(String kind, String heading, List<String> columns, List<RowView> rows, String empty, String add) {
}
