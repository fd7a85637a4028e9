package dk.klar.host.web.navigator;

import dk.klar.host.web.issue.IssueRow;
import java.util.List;

/** The issue navigator: the query as it was typed and what it found. */
public record NavigatorView(String jql, List<Filter> filters, Hits hits, String previousUrl, String nextUrl,
                            String bulkUrl) {

    /** A query that is offered as a link. */
    public record Filter(String id, String name, String url, boolean selected) {
    }

    /** A page of what was found. */
    public record Hits(List<String> errors, int total, int start, int max, List<IssueRow> rows) {

        static Hits refused(List<String> errors) {
            return new Hits(errors, 0, 0, 1, List.of());
        }

        /** The number of the first shown, counted from one; null for the templates when nothing is. */
        public Integer from() {
            return rows.isEmpty() ? null : start + 1;
        }

        public int to() {
            return start + rows.size();
        }

        boolean hasNext() {
            return to() < total;
        }
    }
}
