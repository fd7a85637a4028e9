package dk.klar.jira.jql;

import dk.klar.domain.decision.Decision.Outcome;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.jql.DecidedBetweenFunction.Asked;
import dk.klar.text.Library;
import dk.klar.usecase.FindImplementations;
import dk.klar.usecase.UseCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * {@code issue in klarDecidedBetween("2026-01-01", "2026-03-31", "go")}: implementations whose last decision, at whichever gate, is
 * of the period, both days included; where outcomes are named, only those where it was one of these.
 */
public class DecidedBetweenFunction extends KlarFunction<Asked> {
    private final FindImplementations find;

    public DecidedBetweenFunction(UseCases useCases, Library library) {
        super(library, new Usage("decided", 2, 2 + Outcome.values().length, "klarDecidedBetween(\"2026-01-01\", \"2026-03-31\", \"go\")"));
        this.find = useCases.findImplementations();
    }

    /** Which decisions. */
    record Asked(LocalDate from, LocalDate to, Set<Outcome> outcomes) {
    }

    @Override
    Asked read(Arguments arguments) {
        LocalDate from = arguments.day(0);
        LocalDate to = arguments.day(1);
        if (from != null && to != null && to.isBefore(from)) {
            arguments.wrong("klar.jql.decided.order", from.toString(), to.toString());
        }
        return new Asked(from, to, Set.copyOf(arguments.named(arguments.from(2), List.of(Outcome.values()), Outcome::id, "outcome")));
    }

    @Override
    List<IssueId> find(Asked asked, UserKey searcher) {
        return find.decided(asked.from(), asked.to(), asked.outcomes(), searcher);
    }
}
