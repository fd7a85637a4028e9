package dk.klar.testing;

import dk.klar.domain.portfolio.Tally;
import dk.klar.usecase.port.Tallies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Counts of days in memory. It passes the same contract test as the real store. */
public final class InMemoryTallies implements Tallies {
    private final Map<Long, TreeMap<LocalDate, Tally>> kept = new HashMap<>();

    @Override
    public synchronized void save(Collection<Tally> tallies) {
        tallies.forEach(tally -> kept.computeIfAbsent(tally.project(), project -> new TreeMap<>()).put(tally.on(), tally));
    }

    @Override
    public synchronized List<Tally> of(Set<Long> projects, LocalDate from, UnaryOperator<List<LocalDate>> wanted) {
        return projects.stream().map(project -> kept.getOrDefault(project, new TreeMap<>()).tailMap(from, true))
                .flatMap(days -> wanted.apply(List.copyOf(days.keySet())).stream().map(days::get)).toList();
    }

    @Override
    public synchronized Map<Long, List<LocalDate>> before(LocalDate day) {
        Map<Long, List<LocalDate>> days = new HashMap<>();
        kept.forEach((project, tallies) -> {
            if (!tallies.headMap(day).isEmpty()) {
                days.put(project, new ArrayList<>(tallies.headMap(day).keySet()));
            }
        });
        return days;
    }

    @Override
    public synchronized void remove(long project, Collection<LocalDate> days) {
        days.forEach(kept.getOrDefault(project, new TreeMap<>())::remove);
    }

    @Override
    public synchronized void forget(long project) {
        kept.remove(project);
    }
}
