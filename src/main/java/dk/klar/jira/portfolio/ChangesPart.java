package dk.klar.jira.portfolio;

import dk.klar.domain.portfolio.ChangeCalendar;
import dk.klar.domain.portfolio.ChangeCalendar.Cell;
import dk.klar.domain.portfolio.ChangeCalendar.Change;
import dk.klar.domain.portfolio.ChangeCalendar.Unit;
import dk.klar.domain.portfolio.Spell;
import dk.klar.jira.portfolio.ChangesView.ChangeView;
import dk.klar.jira.portfolio.ChangesView.MonthView;
import dk.klar.jira.portfolio.ChangesView.UnitView;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.text.Collator;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What changes in which unit, month by month: where several changes meet comes first. */
final class ChangesPart {
    static final int MONTHS = 6;
    /** Units that are shown; who looks for one of more chooses it. */
    static final int UNITS = 100;
    /** Changes of a month that are named; that there are so many is what matters then. */
    static final int CHANGES = 12;

    private final Addresses addresses;
    private final Asked asked;
    private final Texts texts;
    private final String unit;
    /** But for the key. */
    private final String dossiers;

    ChangesPart(Addresses addresses, Asked asked, Texts texts) {
        this.addresses = addresses;
        this.asked = asked;
        this.texts = texts;
        this.unit = asked.text(Asked.UNIT);
        this.dossiers = addresses.dossier("");
    }

    /** @param now where to begin when nothing else is asked */
    ChangesView of(List<Row> rows, YearMonth now) {
        YearMonth first = asked.from(now);
        Collator words = Collator.getInstance(texts.language());
        List<Unit> units = ChangeCalendar.of(changes(rows), first, MONTHS).stream()
                .sorted(Comparator.comparing(Unit::collides).reversed().thenComparing(Unit::name, words)).toList();
        return new ChangesView(IntStream.range(0, MONTHS).mapToObj(month -> name(first.plusMonths(month))).toList(),
                units.stream().limit(UNITS).map(this::unit).toList(), addresses.portfolio() + asked.with(Asked.FROM, first.minusMonths(MONTHS).toString()),
                addresses.portfolio() + asked.with(Asked.FROM, first.plusMonths(MONTHS).toString()),
                units.size() <= UNITS ? "" : texts.text("klar.portfolio.changes.more", units.size() - UNITS));
    }

    private List<Change> changes(List<Row> rows) {
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            for (Spell spell : row.summary().spells()) {
                if (chosen(spell)) {
                    changes.add(new Change(row.implementation().key(), row.implementation().summary(), spell));
                }
            }
        }
        return changes;
    }

    private boolean chosen(Spell spell) {
        return unit.isEmpty() || spell.unit().strip().equalsIgnoreCase(unit);
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", texts.language()).format(month);
    }

    private UnitView unit(Unit unit) {
        return new UnitView(unit.name(), unit.cells().stream().map(this::month).toList());
    }

    private MonthView month(Cell cell) {
        int more = cell.changes().size() - CHANGES;
        return new MonthView(cell.changes().stream().limit(CHANGES).map(this::change).toList(), cell.collides() ? texts.text("klar.portfolio.changes.collide") : "",
                more <= 0 ? "" : texts.text("klar.portfolio.changes.others", more));
    }

    private ChangeView change(Change change) {
        Spell spell = change.spell();
        String when = texts.text("klar.portfolio.changes.when", spell.from() == null ? "" : texts.value(spell.from()), spell.to() == null ? "" : texts.value(spell.to()));
        return new ChangeView(spell.own() ? change.key() : spell.other(), dossiers + change.key(),
                spell.own() ? texts.text("klar.portfolio.changes.own", change.title(), when) : texts.text("klar.portfolio.changes.other", change.key(), when));
    }
}
