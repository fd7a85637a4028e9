package dk.klar.jira.jql;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.FindImplementations;
import dk.klar.usecase.UseCases;
import java.util.List;
import java.util.Set;

/** {@code issue in klarOpenPitfall("P4.4")}: implementations whose team watches one of these pitfalls or has hit it. */
public class OpenPitfallFunction extends KlarFunction<Set<Pitfall>> {
    private final FindImplementations find;

    public OpenPitfallFunction(UseCases useCases, Library library) {
        super(library, new Usage("pitfall", 1, Usage.SEVERAL, "klarOpenPitfall(\"P4.4\", \"P1.2\")"));
        this.find = useCases.findImplementations();
    }

    @Override
    Set<Pitfall> read(Arguments arguments) {
        return Set.copyOf(arguments.named(arguments.all(), List.of(Pitfall.values()), Pitfall::id, "pitfall"));
    }

    @Override
    List<IssueId> find(Set<Pitfall> asked, UserKey searcher) {
        return find.openPitfalls(asked, searcher);
    }
}
