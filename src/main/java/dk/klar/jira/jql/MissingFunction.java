package dk.klar.jira.jql;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.jql.MissingFunction.Asked;
import dk.klar.text.Library;
import dk.klar.usecase.FindImplementations;
import dk.klar.usecase.UseCases;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code issue in klarMissing("realistic-pilot", "rollout")}: implementations that one of the criteria holds back at the gate that
 * they have to do with; where gates are named, only those that have to do with one of these.
 */
public class MissingFunction extends KlarFunction<Asked> {
    private final FindImplementations find;

    public MissingFunction(UseCases useCases, Library library) {
        super(library, new Usage("missing", 1, Usage.SEVERAL, "klarMissing(\"realistic-pilot\", \"rollout\")"));
        this.find = useCases.findImplementations();
    }

    /** What holds back, and where. */
    record Asked(Set<Criterion> criteria, Set<Gate> gates) {
    }

    @Override
    Asked read(Arguments arguments) {
        Asked asked = new Asked(EnumSet.noneOf(Criterion.class), EnumSet.noneOf(Gate.class));
        List<String> rest = arguments.all().stream().filter(text -> !gate(text.strip(), asked)).toList();
        if (rest.isEmpty()) {
            arguments.wrongNumber();
        }
        asked.criteria().addAll(arguments.named(rest, List.of(Criterion.values()), Criterion::id, "criterion"));
        return asked;
    }

    /** No gate is called as a criterion is. */
    private static boolean gate(String text, Asked asked) {
        return Gate.byId(text.toLowerCase(Locale.ROOT)).map(asked.gates()::add).isPresent();
    }

    @Override
    List<IssueId> find(Asked asked, UserKey searcher) {
        return find.missing(asked.criteria(), asked.gates(), searcher);
    }
}
