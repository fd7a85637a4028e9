package dk.klar.jira.dossier;

import java.util.List;

/**
 * The records of one kind, or a table worked out of several.
 *
 * @param kind    the kind's segment; empty for what is worked out
 * @param intro   what to know about it; else empty
 * @param columns headings; none where the records are cards
 * @param empty   what to say where there is nothing
 * @param add     the button that adds one; empty where the reader may not, or nothing is added
 * @param pager   null where all records are shown
 */
public record BlockView(String kind, String heading, String intro, List<String> columns, List<RowView> rows, String empty,
                        String add, PagerView pager) {
    /** Whether the records stand in a table. */
    public boolean table() {
        return !columns.isEmpty();
    }
}
