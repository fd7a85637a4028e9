package dk.klar.usecase.port;

import dk.klar.domain.portfolio.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How each project stood on each day. */
public interface Tallies {
    /**
     * Keeps these, each in the place of one of the same project and day.
     *
     * @throws Records.StoreUnavailable when they cannot be written
     */
    void save(Collection<Tally> tallies);

    /**
     * Those of these projects since a day.
     *
     * @throws Records.StoreUnavailable when they cannot be read
     */
    default List<Tally> of(Set<Long> projects, LocalDate from) {
        return of(projects, from, days -> days);
    }

    /**
     * Likewise, but of the days of each project those alone that are wanted: only they are made of what is kept.
     *
     * @param wanted is told the days that are kept, the first first
     */
    List<Tally> of(Set<Long> projects, LocalDate from, UnaryOperator<List<LocalDate>> wanted);

    /**
     * The days that are kept before a day, by project.
     *
     * @throws Records.StoreUnavailable when they cannot be read
     */
    Map<Long, List<LocalDate>> before(LocalDate day);

    /** Removes these days of a project. */
    void remove(long project, Collection<LocalDate> days);

    /** Removes all of a project that is no more. */
    void forget(long project);
}
