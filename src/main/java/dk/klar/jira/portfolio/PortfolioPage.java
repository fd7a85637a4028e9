package dk.klar.jira.portfolio;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Filter;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.PilotState;
import dk.klar.domain.portfolio.Ripeness;
import dk.klar.domain.portfolio.Summary;
import dk.klar.jira.portfolio.PortfolioView.GroupView;
import dk.klar.jira.portfolio.PortfolioView.HeadView;
import dk.klar.jira.portfolio.PortfolioView.HiddenView;
import dk.klar.jira.portfolio.PortfolioView.OptionView;
import dk.klar.jira.portfolio.PortfolioView.RowView;
import dk.klar.jira.portfolio.PortfolioView.SelectView;
import dk.klar.jira.portfolio.PortfolioView.TabView;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio;
import dk.klar.usecase.ReadPortfolio.Row;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Source;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what stands in the portfolio: filtered, sorted, put together, a page at a time. */
public final class PortfolioPage {
    /** Rows on a page. */
    static final int ROWS = 50;
    private static final List<String> WORDS = List.of("title", "intro", "filter", "show", "clear", "words", "csv", "mine", "previous", "next", "empty", "table", "report", "views", "choose", "axesAbout", "axesOrganisation", "axesTechnology", "changesAbout",
            "changesUnit", "changesNone", "changesEarlier", "changesLater");

    private final ReadPortfolio read;
    private final Library library;
    private final Addresses addresses;
    private final Clock clock;

    public PortfolioPage(ReadPortfolio read, Library library, Addresses addresses, Clock clock) {
        this.clock = clock;
        this.read = read;
        this.library = library;
        this.addresses = addresses;
    }

    Map<String, String> words() {
        Texts texts = library.texts();
        return WORDS.stream().collect(Collectors.toMap(word -> word, word -> texts.text("klar.portfolio." + word)));
    }

    /** What stands there when Klar's database is away. */
    String failure() {
        return library.texts().text("klar.failed.read");
    }

    PortfolioView of(UserKey reader, Asked asked) {
        Texts texts = library.texts();
        List<Row> all = List.of();
        String refusal = "";
        try {
            all = read.of(reader, Source.of(asked.projects()));
        } catch (Refused.Invalid e) {
            refusal = e.faults().stream().map(texts::fault).collect(Collectors.joining(" "));
        }
        Words words = new Words(texts);
        List<Line> lines = lines(all, asked, texts, words);
        List<Row> fitting = once(lines);
        boolean whole = asked.print() || asked.view() != Asked.View.TABLE;
        int pages = whole ? 1 : Math.max(1, (lines.size() + ROWS - 1) / ROWS);
        int page = Math.min(asked.page(), pages);
        int from = (page - 1) * ROWS;
        int to = whole ? lines.size() : Math.min(lines.size(), from + ROWS);
        List<SelectView> selects = selects(all, asked, texts, words);
        return new PortfolioView(texts.language().toLanguageTag(), addresses.portfolio(), addresses.portfolio() + asked.with(Asked.PRINT, ""), asked.print(), addresses.portfolio() + asked.with(Asked.PRINT, "true"),
                chosen(selects, asked, texts), addresses.portfolio() + asked.with("format", "csv"), addresses.mine(), refusal,
                asked.view() == Asked.View.TABLE && !lines.isEmpty() ? counted(from + 1, to, lines.size(), fitting.size(), texts) : texts.text("klar.portfolio.counted.all", fitting.size()),
                page > 1 ? addresses.portfolio() + asked.with(Asked.PAGE, String.valueOf(page - 1)) : "",
                page < pages ? addresses.portfolio() + asked.with(Asked.PAGE, String.valueOf(page + 1)) : "",
                selects, asked.text(Asked.WORDS), hidden(asked), heads(asked, texts), asked.view() == Asked.View.TABLE ? groups(lines.subList(from, to), asked, texts) : List.of(),
                texts.text("klar.portfolio.recommendations"), tabs(asked, texts),
                asked.view() == Asked.View.AXES ? new AxesPart(addresses.portfolio(), asked, texts).of(fitting) : null,
                asked.view() == Asked.View.CHANGES ? new ChangesPart(addresses, asked, texts).of(fitting, YearMonth.now(clock)) : null);
    }

    private List<TabView> tabs(Asked asked, Texts texts) {
        return Arrays.stream(Asked.View.values()).map(view -> new TabView(texts.text("klar.portfolio.view." + Asked.id(view)),
                addresses.portfolio() + asked.with(Asked.VIEW, view == Asked.View.TABLE ? "" : Asked.id(view)), view == asked.view())).toList();
    }

    private String chosen(List<SelectView> selects, Asked asked, Texts texts) {
        Stream<String> words = asked.text(Asked.WORDS).isEmpty() ? Stream.empty()
                : Stream.of(texts.text("klar.portfolio.chosen", texts.text("klar.portfolio.words"), asked.text(Asked.WORDS)));
        return Stream.concat(Stream.of(texts.text("klar.portfolio.asOf", clock.instant())), Stream.concat(words, selects.stream().flatMap(select -> select.options().stream()
                .filter(option -> option.chosen() && !option.value().isEmpty()).map(option -> texts.text("klar.portfolio.chosen", select.label(), option.label())))))
                .collect(Collectors.joining(" · "));
    }

    /** All that fit, in order, whatever the page. */
    List<Row> rows(UserKey reader, Asked asked, Texts texts) {
        return once(lines(read.of(reader, Source.of(asked.projects())), asked, texts, new Words(texts)));
    }

    /** A row in a group; one that several own, or that is about several units, stands in each of their groups. */
    private record Line(String group, Row row) {
    }

    private static List<Row> once(List<Line> lines) {
        Set<Row> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return lines.stream().map(Line::row).filter(seen::add).toList();
    }

    private static String counted(int from, int to, int lines, int implementations, Texts texts) {
        return lines == implementations ? texts.text("klar.portfolio.counted", from, to, lines)
                : texts.text("klar.portfolio.counted.repeated", from, to, lines, implementations);
    }

    /** Sorted by group first, so that a group that begins on one page goes on on the next. */
    private static List<Line> lines(List<Row> all, Asked asked, Texts texts, Words words) {
        Filter filter = asked.filter();
        List<Row> fitting = filter.asksNothing() ? all : all.stream()
                .filter(row -> filter.fits(row.implementation().key(), row.implementation().summary(), row.summary())).toList();
        List<Row> sorted = asked.order().sorted(fitting, texts, words);
        if (asked.grouping() == Asked.Grouping.NONE) {
            return sorted.stream().map(row -> new Line("", row)).toList();
        }
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Row row : sorted) {
            for (String group : groups(row, asked, texts)) {
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(new Line(group, row));
            }
        }
        String unknown = texts.text("klar.portfolio.unknown");
        return groups.entrySet().stream().sorted(Comparator.<Map.Entry<String, List<Line>>, Boolean>comparing(group -> group.getKey().equals(unknown))
                .thenComparing(group -> words.key(group.getKey()))).flatMap(group -> group.getValue().stream()).toList();
    }

    private List<GroupView> groups(List<Line> lines, Asked asked, Texts texts) {
        RowWords words = new RowWords(texts);
        String dossiers = addresses.dossier("");
        Map<String, List<RowView>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.group(), any -> new ArrayList<>()).add(words.view(line.row(), dossiers, asked.print())));
        return groups.entrySet().stream().map(group -> new GroupView(group.getKey(), group.getValue())).toList();
    }

    /** Each once: two who own the same may have the same name. */
    private static Collection<String> groups(Row row, Asked asked, Texts texts) {
        Summary summary = row.summary();
        Collection<String> groups = switch (asked.grouping()) {
            case NONE -> List.of("");
            case OWNER -> summary.owners().size() == 1 ? List.of(texts.value(summary.owners().get(0)))
                    : summary.owners().stream().map(texts::value).collect(Collectors.toCollection(LinkedHashSet::new));
            case UNIT -> summary.units();
            case PROJECT -> List.of(row.implementation().projectKey());
            case STATE -> summary.state().map(texts::choice).map(List::of).orElse(List.of());
        };
        return groups.isEmpty() ? List.of(texts.text("klar.portfolio.unknown")) : groups;
    }

    private List<SelectView> selects(List<Row> all, Asked asked, Texts texts, Words words) {
        Map<Long, String> projects = new LinkedHashMap<>();
        Set<UserKey> owners = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        for (Row row : all) {
            projects.computeIfAbsent(row.implementation().projectId(), any -> row.implementation().projectKey());
            owners.addAll(row.summary().owners());
            units.addAll(row.summary().units());
        }
        Stream<SelectView> grouping = asked.view() == Asked.View.TABLE ? Stream.of(select(Asked.GROUP, Asked.id(asked.grouping()), options(Asked.Grouping.values(), Asked::id,
                each -> texts.text("klar.portfolio.group." + Asked.id(each))).stream().skip(1).toList(), texts)) : Stream.empty();
        return Stream.concat(Stream.of(select(Asked.PROJECT, asked.project(), sorted(options(projects.values(), Function.identity(), Function.identity()), words), texts),
                select(Asked.STATE, asked.text(Asked.STATE), options(GateState.values(), GateState::id, texts::choice), texts),
                select(Asked.OWNER, asked.text(Asked.OWNER), sorted(options(owners, UserKey::value, texts::value), words), texts),
                select(Asked.UNIT, asked.text(Asked.UNIT), sorted(options(units, Function.identity(), Function.identity()), words), texts),
                select(Asked.UNMET, asked.text(Asked.UNMET), sorted(options(Criterion.values(), Criterion::id, texts::choice), words), texts),
                select(Asked.PITFALL, asked.text(Asked.PITFALL), options(Pitfall.values(), Pitfall::id, texts::choice), texts),
                select(Asked.PILOTS, asked.text(Asked.PILOTS), options(PilotState.values(), PilotState::id, texts::choice), texts),
                select(Asked.MED, asked.text(Asked.MED), options(MedState.values(), MedState::id, texts::choice), texts),
                select(Asked.TECHNOLOGY, asked.text(Asked.TECHNOLOGY), options(Ripeness.Grade.values(), Ripeness.Grade::id, texts::choice), texts)), grouping).toList();
    }

    private static <T> List<OptionView> options(T[] all, Function<T, String> id, Function<T, String> label) {
        return options(Arrays.asList(all), id, label);
    }

    private static <T> List<OptionView> options(Collection<T> all, Function<T, String> id, Function<T, String> label) {
        return all.stream().map(each -> new OptionView(id.apply(each), label.apply(each), false)).toList();
    }

    private static List<OptionView> sorted(Collection<OptionView> options, Words words) {
        return options.stream().sorted(Comparator.comparing(option -> words.key(option.label()))).toList();
    }

    /** What is chosen stays to be seen, also where nothing fits it any more. */
    private static SelectView select(String name, String chosen, List<OptionView> options, Texts texts) {
        Optional<OptionView> gone = Optional.of(chosen).filter(value -> !value.isEmpty() && !name.equals(Asked.GROUP)
                && options.stream().noneMatch(option -> option.value().equals(value))).map(value -> new OptionView(value, value, true));
        return new SelectView(name, texts.text("klar.portfolio.by." + name), Stream.concat(Stream.concat(
                Stream.of(new OptionView("", texts.text(name.equals(Asked.GROUP) ? "klar.portfolio.group.none" : "klar.portfolio.all"), chosen.isEmpty())),
                options.stream().map(option -> new OptionView(option.value(), option.label(), option.value().equals(chosen)))), gone.stream()).toList());
    }

    private static List<HiddenView> hidden(Asked asked) {
        return Stream.of(Asked.SORT, Asked.VIEW, Asked.FROM).filter(name -> !asked.text(name).isEmpty()).map(name -> new HiddenView(name, asked.text(name))).toList();
    }

    private List<HeadView> heads(Asked asked, Texts texts) {
        List<HeadView> heads = new ArrayList<>();
        for (Columns column : Columns.values()) {
            heads.add(column.order().map(order -> head(order, column, asked, texts)).orElseGet(() -> new HeadView(column.text(texts), "", "none")));
        }
        return heads;
    }

    private HeadView head(Order.Column order, Columns column, Asked asked, Texts texts) {
        Order now = asked.order();
        boolean sorted = now.column() == order;
        String next = sorted && !now.descending() ? "-" + Asked.id(order) : Asked.id(order);
        return new HeadView(column.text(texts), addresses.portfolio() + asked.with(Asked.SORT, next), !sorted ? "none" : now.descending() ? "descending" : "ascending");
    }
}
