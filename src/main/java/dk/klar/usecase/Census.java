package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Existence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which of the issues and people that records name are no longer there. Each is asked for once, however often it is named. */
final class Census {
    private final Existence existence;
    private final Map<IssueId, Boolean> issues = new HashMap<>();
    private final Map<UserKey, Boolean> people = new HashMap<>();
    private final Map<Kind, Set<UserKey>> gone = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<Long>> named = new EnumMap<>(Kind.class);
    private int orphans;

    Census(Existence existence) {
        this.existence = existence;
    }

    void count(Entry<?> entry) {
        IssueId issue = entry.subject() instanceof Subject.Implementation about ? about.issue() : null;
        if (issue != null && !issues.computeIfAbsent(issue, existence::exists)) {
            orphans++;
            return;
        }
        for (UserKey person : new Named(entry).users()) {
            if (!people.computeIfAbsent(person, existence::active)) {
                gone.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).add(person);
                if (issue != null) {
                    named.computeIfAbsent(entry.kind(), kind -> new TreeSet<>()).add(issue.value());
                }
            }
        }
    }

    /** Records about issues that are gone. */
    int orphans() {
        return orphans;
    }

    /** Issues that are gone and have records. */
    int issuesGone() {
        return (int) issues.values().stream().filter(there -> !there).count();
    }

    List<Kind> kindsWithGone() {
        return new ArrayList<>(gone.keySet());
    }

    int peopleGone(Kind kind) {
        return gone.get(kind).size();
    }

    /** Oldest first. */
    List<IssueId> issuesNaming(Kind kind) {
        return named.getOrDefault(kind, Set.of()).stream().map(IssueId::new).toList();
    }
}
