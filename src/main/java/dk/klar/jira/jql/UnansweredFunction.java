package dk.klar.jira.jql;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.FindImplementations;
import dk.klar.usecase.UseCases;
import java.util.List;

/**
 * {@code issue in klarUnanswered(5)}: implementations where a concern, said openly, has waited five working days or more for an
 * answer. Working days are what a property cannot say.
 */
public class UnansweredFunction extends KlarFunction<Integer> {
    private final FindImplementations find;

    public UnansweredFunction(UseCases useCases, Library library) {
        super(library, new Usage("unanswered", 1, 1, "klarUnanswered(5)"));
        this.find = useCases.findImplementations();
    }

    @Override
    Integer read(Arguments arguments) {
        if (arguments.at(0).matches("\\d{1,4}")) {
            return Integer.valueOf(arguments.at(0));
        }
        arguments.wrong("klar.jql.unanswered.number", Arguments.shown(arguments.at(0)));
        return null;
    }

    @Override
    List<IssueId> find(Integer asked, UserKey searcher) {
        return find.unanswered(asked, searcher);
    }
}
