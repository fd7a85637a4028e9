package dk.klar.usecase;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.portfolio.Tally;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Summaries;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Tallies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Keeps how every project stands today, so that a trend takes nothing but reading. Run again on the same day it puts the day's
 * counts in the place of the earlier ones; a day on which it did not run is missing, and the one before stands for it.
 */
public final class CountTheDay {
    private final Projects projects;
    private final Switches switches;
    private final Implementations implementations;
    private final Summaries summaries;
    private final Records records;
    private final Tallies tallies;
    private final Clock clock;

    CountTheDay(UseCases.Ports ports) {
        this.projects = ports.projects();
        this.switches = ports.switches();
        this.implementations = ports.implementations();
        this.summaries = ports.summaries();
        this.records = ports.records();
        this.tallies = ports.tallies();
        this.clock = ports.clock();
    }

    /**
     * Counts the implementations as they were last published, and lets go of what is kept no longer.
     *
     * @return how many projects were counted
     */
    public int run() {
        LocalDate today = LocalDate.now(clock);
        int k = Policy.promised(records.about(Subject.municipality())).fewest();
        List<Projects.Project> all = projects.all();
        List<Tally> counted = new ArrayList<>();
        for (Projects.Project project : all) {
            if (!switches.issueTypes(project.id()).isEmpty()) {
                counted.add(Tally.of(project.id(), today, () -> published(implementations.ids(project.id())), k));
            }
        }
        tallies.save(counted);
        tallies.before(Tally.everyDayFrom(today)).forEach((project, days) -> tallies.remove(project, Tally.surplus(days, today)));
        Set<Long> there = all.stream().map(Projects.Project::id).collect(Collectors.toSet());
        switches.projects().stream().filter(project -> !there.contains(project)).forEach(tallies::forget);
        return counted.size();
    }

    /** What is not published has no summary, so that Jira need not be asked what each issue is; a page of them in memory at a time. */
    private Iterator<Summary> published(long[] ids) {
        return IntStream.iterate(0, from -> from < ids.length, from -> from + Records.AT_ONCE)
                .mapToObj(from -> LongStream.of(ids).skip(from).limit(Records.AT_ONCE).mapToObj(IssueId::new).toList())
                .flatMap(page -> summaries.of(page).values().stream()).iterator();
    }
}
