package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Tally;
import dk.klar.domain.portfolio.Which;
import dk.klar.domain.portfolio.board.Board;
import dk.klar.domain.portfolio.board.BoardItem;
import dk.klar.domain.portfolio.board.Followed;
import dk.klar.domain.portfolio.board.Placed;
import dk.klar.domain.portfolio.board.Seen;
import dk.klar.domain.portfolio.board.Trend;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Source;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Tallies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dashboard item shows to a reader: what they may see, and no other in any number. */
public final class ReadBoard {
    private final ReadPortfolio portfolio;
    private final GateSearch search;
    private final Records records;
    private final Implementations implementations;
    private final Switches switches;
    private final Tallies tallies;
    private final Clock clock;

    ReadBoard(ReadPortfolio portfolio, UseCases.Ports ports) {
        this.portfolio = portfolio;
        this.search = ports.gateSearch();
        this.records = ports.records();
        this.implementations = ports.implementations();
        this.switches = ports.switches();
        this.tallies = ports.tallies();
        this.clock = ports.clock();
    }

    /**
     * A board.
     *
     * @param all      how many implementations it is made of
     * @param trend    of the projects that the reader sees whole; empty where the item has none, or where none is to be had from a filter
     * @param trended  how many projects are in the trend
     * @param projects how many there are on the board
     */
    public record Shown(Board board, long all, Optional<Trend> trend, int trended, int projects) {
    }

    /**
     * An item.
     *
     * @param followed the pitfalls with a line of their own in the trend of {@link BoardItem#PITFALLS}
     * @throws Refused.Invalid when a project or the filter is not there for this person, or too many pitfalls were chosen
     */
    public Shown of(BoardItem item, Source source, Followed followed, UserKey reader) {
        if (!followed.faults().isEmpty()) {
            throw new Refused.Invalid(followed.faults());
        }
        List<ReadPortfolio.Row> rows = portfolio.of(reader, source);
        LocalDate today = LocalDate.now(clock);
        List<Entry<?>> shared = records.about(Subject.municipality());
        Board board = item.of(new Seen(rows.stream().map(ReadBoard::placed).toList(), today, Policy.promised(shared), MedCalendar.all(shared))).following(item, followed);
        Map<Long, Long> seen = rows.stream().map(ReadPortfolio.Row::implementation).filter(each -> switches.on(each.projectId(), each.issueTypeId()))
                .collect(Collectors.groupingBy(Implementation::projectId, TreeMap::new, Collectors.counting()));
        if (!Trend.has(item) || source.filter() != null) {
            return new Shown(board, rows.size(), Optional.empty(), 0, seen.size());
        }
        List<Long> whole = whole(List.copyOf(seen.keySet()), seen).toList();
        List<Tally> counted = tallies.of(Set.copyOf(whole), today.minusDays(Trend.DAYS), Trend::wanted);
        return new Shown(board.after(item, counted), rows.size(), Optional.of(Trend.of(item, counted, followed)), whole.size(), seen.size());
    }

    /** What finds these of a source. */
    public String jql(Which which, Source source) {
        return search.jql(which, source);
    }

    /**
     * The projects of which the reader sees every implementation: the counts of a day are those of a whole project, and would tell
     * others of issues that a security level keeps from them. Administering Klar is no way around it.
     *
     * <p>Nobody sees more of a project than there is: so where there are as many in some projects together as are seen there, each of
     * them is whole. Most readers see all or nearly all, and need one count or a few.
     */
    private Stream<Long> whole(List<Long> some, Map<Long, Long> seen) {
        if (some.isEmpty() || implementations.count(some.stream().collect(Collectors.toMap(Function.identity(), switches::issueTypes)))
                == some.stream().mapToLong(seen::get).sum()) {
            return some.stream();
        }
        int half = some.size() / 2;
        return half == 0 ? Stream.empty() : Stream.concat(whole(some.subList(0, half), seen), whole(some.subList(half, some.size()), seen));
    }

    private static Placed placed(ReadPortfolio.Row row) {
        return new Placed(row.implementation().projectKey(), row.implementation().key(), row.implementation().summary(), row.summary());
    }
}
