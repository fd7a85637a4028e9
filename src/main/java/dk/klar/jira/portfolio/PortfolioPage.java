package dk.klar.jira.portfolio;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.guidance.Recommendation;
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
import dk.klar.jira.view.Mark;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio;
import dk.klar.usecase.ReadPortfolio.Row;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Source;
import java.text.CollationKey;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        List<Line> lines = lines(all, asked, texts);
        List<Row> fitting = once(lines);
        boolean whole = asked.print() || asked.view() != Asked.View.TABLE;
        int pages = whole ? 1 : Math.max(1, (lines.size() + ROWS - 1) / ROWS);
        int page = Math.min(asked.page(), pages);
        int from = (page - 1) * ROWS;
        int to = whole ? lines.size() : Math.min(lines.size(), from + ROWS);
        List<SelectView> selects = selects(all, asked, texts);
        return new PortfolioView(texts.language().toLanguageTag(), addresses.portfolio(), addresses.portfolio() + asked.with(Asked.PRINT, ""), asked.print(), addresses.portfolio() + asked.with(Asked.PRINT, "true"),
                chosen(selects, asked, texts), addresses.portfolio() + asked.with("format", "csv"), addresses.mine(), refusal,
                asked.view() == Asked.View.TABLE ? counted(lines.isEmpty() ? 0 : from + 1, to, lines.size(), fitting.size(), texts) : texts.text("klar.portfolio.counted.all", fitting.size()),
                page > 1 ? addresses.portfolio() + asked.with(Asked.PAGE, String.valueOf(page - 1)) : "",
                page < pages ? addresses.portfolio() + asked.with(Asked.PAGE, String.valueOf(page + 1)) : "",
                selects, asked.text(Asked.WORDS), hidden(asked), heads(asked, texts), asked.view() == Asked.View.TABLE ? groups(lines.subList(from, to), texts) : List.of(),
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
        return once(lines(read.of(reader, Source.of(asked.projects())), asked, texts));
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
    private static List<Line> lines(List<Row> all, Asked asked, Texts texts) {
        Filter filter = asked.filter();
        List<Row> sorted = asked.order().sorted(all.stream()
                .filter(row -> filter.fits(row.implementation().key(), row.implementation().summary(), row.summary())).toList(), texts);
        if (asked.grouping() == Asked.Grouping.NONE) {
            return sorted.stream().map(row -> new Line("", row)).toList();
        }
        Words words = new Words(texts);
        String unknown = texts.text("klar.portfolio.unknown");
        List<Line> last = new ArrayList<>();
        Map<CollationKey, List<Line>> groups = new TreeMap<>();
        sorted.forEach(row -> groups(row, asked, texts).distinct()
                .forEach(group -> (group.equals(unknown) ? last : groups.computeIfAbsent(words.key(group), any -> new ArrayList<>())).add(new Line(group, row))));
        return Stream.concat(groups.values().stream().flatMap(List::stream), last.stream()).toList();
    }

    private List<GroupView> groups(List<Line> lines, Texts texts) {
        Map<String, List<RowView>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.group(), any -> new ArrayList<>()).add(view(line.row(), texts)));
        return groups.entrySet().stream().map(group -> new GroupView(group.getKey(), group.getValue())).toList();
    }

    private static Stream<String> groups(Row row, Asked asked, Texts texts) {
        String unknown = texts.text("klar.portfolio.unknown");
        return switch (asked.grouping()) {
            case NONE -> Stream.of("");
            case OWNER -> row.summary().owners().isEmpty() ? Stream.of(unknown) : row.summary().owners().stream().map(texts::value);
            case UNIT -> row.summary().units().isEmpty() ? Stream.of(unknown) : row.summary().units().stream();
            case PROJECT -> Stream.of(row.implementation().projectKey());
            case STATE -> Stream.of(row.summary().state().map(state -> state(state, texts)).orElse(unknown));
        };
    }

    private RowView view(Row row, Texts texts) {
        Summary summary = row.summary();
        return new RowView(row.implementation().key(), addresses.dossier(row.implementation().key()), row.implementation().summary(),
                texts.choice(summary.next()), summary.state().map(state -> mark(state, texts)).orElseGet(() -> Mark.neutral(texts.text("klar.state.none"))),
                missing(summary, texts), summary.unmet().stream().map(texts::choice).collect(Collectors.joining(", ")),
                summary.owners().stream().map(texts::value).collect(Collectors.joining(", ")), texts.choice(summary.pilots()), med(summary.med(), texts),
                technology(summary.ripeness(), texts), texts.value(summary.nextMeeting()), texts.value(summary.itemBy()), texts.value(summary.decidedOn()), texts.value(summary.unansweredSince()));
    }

    /** What is said of the technology by itself; it is never added to anything. */
    static String technology(Ripeness ripeness, Texts texts) {
        return Stream.concat(ripeness.grade() == Ripeness.Grade.UNKNOWN ? Stream.empty() : Stream.of(texts.choice(ripeness.grade())),
                Stream.ofNullable(ripeness.radarRing()).map(texts::choice)).collect(Collectors.joining(" · "));
    }

    /** How much holds it back, by recommendation: K1 2, K3 1. Never added up. */
    static String missing(Summary summary, Texts texts) {
        Stream<String> byRecommendation = Arrays.stream(Recommendation.values()).filter(each -> !summary.unmet(each).isEmpty())
                .map(each -> texts.text("klar.portfolio.missing", each.name(), summary.unmet(each).size()));
        long others = summary.unmet().stream().filter(criterion -> criterion.section().recommendation().isEmpty()).count();
        return Stream.concat(byRecommendation, others == 0 ? Stream.empty() : Stream.of(texts.text("klar.portfolio.missing.others", others)))
                .collect(Collectors.joining(" · "));
    }

    static String state(GateState state, Texts texts) {
        return texts.text("klar.state." + state.id());
    }

    static Mark mark(GateState state, Texts texts) {
        return Mark.of(state, state(state, texts));
    }

    private static Mark med(MedState state, Texts texts) {
        String text = texts.choice(state);
        return switch (state) {
            case DISCUSSED -> Mark.good(text);
            case PLANNED -> Mark.note(text);
            case INCOMPLETE, MISSING, UNPLANNED -> Mark.warning(text);
            case TOO_LATE -> Mark.bad(text);
        };
    }

    private List<SelectView> selects(List<Row> all, Asked asked, Texts texts) {
        Words words = new Words(texts);
        List<OptionView> owners = all.stream().flatMap(row -> row.summary().owners().stream()).distinct()
                .map(owner -> new OptionView(owner.value(), texts.value(owner), false)).toList();
        List<OptionView> units = all.stream().flatMap(row -> row.summary().units().stream()).distinct().map(unit -> new OptionView(unit, unit, false)).toList();
        Stream<SelectView> grouping = asked.view() == Asked.View.TABLE ? Stream.of(select(Asked.GROUP, Asked.id(asked.grouping()), options(Asked.Grouping.values(), Asked::id,
                each -> texts.text("klar.portfolio.group." + Asked.id(each))).stream().skip(1).toList(), texts)) : Stream.empty();
        return Stream.concat(Stream.of(select(Asked.PROJECT, asked.project(), sorted(projects(all), words), texts),
                select(Asked.STATE, asked.text(Asked.STATE), options(GateState.values(), GateState::id, state -> state(state, texts)), texts),
                select(Asked.OWNER, asked.text(Asked.OWNER), sorted(owners, words), texts), select(Asked.UNIT, asked.text(Asked.UNIT), sorted(units, words), texts),
                select(Asked.UNMET, asked.text(Asked.UNMET), sorted(options(Criterion.values(), Criterion::id, texts::choice), words), texts),
                select(Asked.PITFALL, asked.text(Asked.PITFALL), options(Pitfall.values(), Pitfall::id, texts::choice), texts),
                select(Asked.PILOTS, asked.text(Asked.PILOTS), options(PilotState.values(), PilotState::id, texts::choice), texts),
                select(Asked.MED, asked.text(Asked.MED), options(MedState.values(), MedState::id, texts::choice), texts),
                select(Asked.TECHNOLOGY, asked.text(Asked.TECHNOLOGY), options(Ripeness.Grade.values(), Ripeness.Grade::id, texts::choice), texts)), grouping).toList();
    }

    private static List<OptionView> projects(List<Row> all) {
        Map<Long, String> keys = new LinkedHashMap<>();
        all.forEach(row -> keys.computeIfAbsent(row.implementation().projectId(), any -> row.implementation().projectKey()));
        return keys.values().stream().map(key -> new OptionView(key, key, false)).toList();
    }

    private static <T> List<OptionView> options(T[] all, Function<T, String> id, Function<T, String> label) {
        return Arrays.stream(all).map(each -> new OptionView(id.apply(each), label.apply(each), false)).toList();
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
