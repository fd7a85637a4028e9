package dk.klar.jira.portfolio;

import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** By what the rows are sorted. What is not known comes last either way. */
record Order(Column column, boolean descending) {
    /** What can be sorted by. */
    enum Column { KEY, TITLE, STATE, OWNER, PILOTS, MEETING, ITEM, DECISION, UNANSWERED, BEGUN }

    /** What a row is sorted by, found once for each row rather than at every comparison; null where it is not known. */
    List<Row> sorted(Collection<Row> rows, Texts texts, Words words) {
        return switch (column) {
            case KEY -> by(rows, row -> new Key(row.implementation().projectKey(), row.implementation().number()));
            case TITLE -> by(rows, row -> words.key(row.implementation().summary()));
            case STATE -> by(rows, row -> row.summary().state().orElse(null));
            case OWNER -> by(rows, row -> row.summary().owners().stream().findFirst().map(texts::value).map(words::key).orElse(null));
            case PILOTS -> by(rows, row -> row.summary().pilots());
            case MEETING -> by(rows, row -> row.summary().meetingAhead());
            case ITEM -> by(rows, row -> row.summary().itemBy());
            case DECISION -> by(rows, row -> row.summary().decidedOn());
            case UNANSWERED -> by(rows, row -> row.summary().unansweredSince());
            case BEGUN -> by(rows, row -> row.summary().begunOn());
        };
    }

    private <K extends Comparable<? super K>> List<Row> by(Collection<Row> rows, Function<Row, K> key) {
        Comparator<K> directed = (one, other) -> descending ? other.compareTo(one) : one.compareTo(other);
        Comparator<K> order = Comparator.nullsLast(directed);
        return rows.stream().map(row -> new Placed<>(key.apply(row), row)).sorted((one, other) -> order.compare(one.key(), other.key())).map(Placed::row).toList();
    }

    private record Placed<K>(K key, Row row) {
    }

    /** OMS-2 before OMS-10. */
    private record Key(String project, long number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byProject = project.compareTo(other.project);
            return byProject != 0 ? byProject : Long.compare(number, other.number);
        }
    }
}
