package dk.klar.usecase;

import dk.klar.domain.dossier.IssueId;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Projects.Project;
import dk.klar.usecase.port.Switches;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * All implementations a page at a time, from any place on: project by project and in each by the issues' ids, so that nothing is
 * left out or taken twice, whatever comes and goes meanwhile. In memory are a page, and the ids of one project's issues.
 */
final class Walk {
    private final Implementations implementations;
    private final Switches switches;
    private final LongPredicate alsoOff;
    private final List<Project> projects;
    private final int atOnce;
    private long project;
    private long[] ids = {};

    /**
     * @param alsoOff whether all issues of a project are taken, those for which Klar is off too
     * @param atOnce  issues of a page
     */
    private Walk(Implementations implementations, Switches switches, Projects projects, LongPredicate alsoOff, int atOnce) {
        this.implementations = implementations;
        this.switches = switches;
        this.alsoOff = alsoOff;
        this.projects = projects.all().stream().filter(each -> !switches.issueTypes(each.id()).isEmpty() || alsoOff.test(each.id()))
                .sorted(Comparator.comparing(Project::id)).toList();
        this.atOnce = atOnce;
    }

    /** What Klar is on for. */
    static Walk whereOn(Implementations implementations, Switches switches, Projects projects, int atOnce) {
        return new Walk(implementations, switches, projects, any -> false, atOnce);
    }

    /**
     * Also every issue of projects where Klar was switched off for something and not all is taken back: which of them were published
     * is known for certain only by looking at each.
     */
    static Walk whereOnOrLeaving(Implementations implementations, Switches switches, Projects projects, int atOnce) {
        return new Walk(implementations, switches, projects, project -> switches.leaving(project).isPresent(), atOnce);
    }

    /**
     * Issues that follow one another.
     *
     * @param last   of the issues, whether taken or not
     * @param looked how many issues it is
     */
    record Page(long project, long last, int looked, List<Implementation> implementations) {
    }

    /** How many issues there are in these projects, of whatever type. */
    int count() {
        return projects.stream().mapToInt(each -> implementations.ids(each.id()).length).sum();
    }

    /** What comes after an issue in a project; both 0 for the first page. Empty after the last. */
    Optional<Page> after(long inProject, long issue) {
        for (Project each : projects) {
            Optional<Page> page = each.id() < inProject ? Optional.empty() : page(each.id(), each.id() == inProject ? issue : 0);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private Optional<Page> page(long inProject, long issue) {
        if (inProject != project) {
            project = inProject;
            ids = implementations.ids(inProject);
        }
        int found = Arrays.binarySearch(ids, issue);
        int from = found >= 0 ? found + 1 : -found - 1;
        int to = Math.min(ids.length, from + atOnce);
        return from == to ? Optional.empty() : Optional.of(new Page(inProject, ids[to - 1], to - from, implementations(from, to)));
    }

    private List<Implementation> implementations(int from, int to) {
        return LongStream.of(Arrays.copyOfRange(ids, from, to)).mapToObj(IssueId::new).flatMap(id -> implementations.any(id).stream())
                .filter(each -> switches.on(each.projectId(), each.issueTypeId()) || alsoOff.test(each.projectId())).toList();
    }
}
