package dk.klar.jira.jql;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.FindImplementations;
import dk.klar.usecase.UseCases;
import java.util.List;
import java.util.Set;

/** {@code issue in klarBreached("rollout")}: implementations that stand behind a gate without having gone through; any gate where none is named. */
public class BreachedFunction extends KlarFunction<Set<Gate>> {
    private final FindImplementations find;

    public BreachedFunction(UseCases useCases, Library library) {
        super(library, new Usage("breached", 0, Gate.values().length, "klarBreached(\"rollout\")"));
        this.find = useCases.findImplementations();
    }

    @Override
    Set<Gate> read(Arguments arguments) {
        return Set.copyOf(arguments.named(arguments.all(), List.of(Gate.values()), Gate::id, "gate"));
    }

    @Override
    List<IssueId> find(Set<Gate> asked, UserKey searcher) {
        return find.breached(asked, searcher);
    }
}
