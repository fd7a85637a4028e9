package dk.klar.jira.portfolio;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/** By what the rows are sorted. Words are sorted as the reader's language has it: in Danish aa is å, and comes last. What is not known comes last either way. */
record Order(Column column, boolean descending) {
    /** What can be sorted by. */
    enum Column { KEY, TITLE, STATE, OWNER, PILOTS, MEETING, ITEM, DECISION, UNANSWERED }

    Comparator<Row> comparator(Texts texts) {
        Collator words = Collator.getInstance(texts.language());
        return switch (column) {
            case KEY -> directed(Comparator.comparing(row -> row.implementation().key(), Order::byNumber));
            case TITLE -> directed(Comparator.comparing(row -> row.implementation().summary(), words));
            case STATE -> known(row -> row.summary().state().map(GateState::ordinal).orElse(null), Integer::compare);
            case OWNER -> known(row -> owner(row.summary(), texts), words::compare);
            case PILOTS -> directed(Comparator.comparing(row -> row.summary().pilots()));
            case MEETING -> known(row -> row.summary().nextMeeting(), LocalDate::compareTo);
            case ITEM -> known(row -> row.summary().itemBy(), LocalDate::compareTo);
            case DECISION -> known(row -> row.summary().decidedOn(), LocalDate::compareTo);
            case UNANSWERED -> known(row -> row.summary().unansweredSince(), LocalDate::compareTo);
        };
    }

    private static String owner(Summary summary, Texts texts) {
        return summary.owners().stream().map((UserKey owner) -> texts.value(owner)).findFirst().orElse(null);
    }

    private Comparator<Row> directed(Comparator<Row> comparator) {
        return descending ? comparator.reversed() : comparator;
    }

    private <T> Comparator<Row> known(Function<Row, T> value, Comparator<T> comparator) {
        return Comparator.comparing(value, Comparator.nullsLast(descending ? comparator.reversed() : comparator));
    }

    /** OMS-2 before OMS-10. */
    private static int byNumber(String one, String other) {
        int dash = one.lastIndexOf('-');
        int otherDash = other.lastIndexOf('-');
        int project = one.substring(0, Math.max(dash, 0)).compareTo(other.substring(0, Math.max(otherDash, 0)));
        return project != 0 ? project : Long.compare(Long.parseLong(one.substring(dash + 1)), Long.parseLong(other.substring(otherDash + 1)));
    }
}
