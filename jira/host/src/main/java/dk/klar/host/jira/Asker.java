package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ProjectRow;
import java.util.List;
import java.util.Optional;

/** Somebody, perhaps nobody known, and which holders of permissions that somebody is. */
final class Asker {

    /** How a holder fits: always, never, or only on the issues that the user reported or is assigned. */
    enum Fit { NO, AS_REPORTER, AS_ASSIGNEE, YES }

    private final JiraData data;
    private final Optional<String> userKey;
    private List<String> groups;

    private Asker(JiraData data, Optional<String> userKey) {
        this.data = data;
        this.userKey = userKey;
    }

    /** Deactivated users may do nothing, not even what anybody may; empty then. */
    static Optional<Asker> of(ApplicationUser user, JiraData data) {
        return user == null ? Optional.of(new Asker(data, Optional.empty()))
                : data.users().byKey(user.getKey()).filter(row -> row.active())
                        .map(row -> new Asker(data, Optional.of(row.userKey())));
    }

    Optional<String> userKey() {
        return userKey;
    }

    Fit fit(Holder holder, ProjectRow project) {
        if (holder.kind() == Holder.Kind.ANYONE) {
            return Fit.YES;
        }
        if (userKey.isEmpty()) {
            return Fit.NO;
        }
        return switch (holder.kind()) {
            case ANYONE, LOGGED_IN -> Fit.YES;
            case GROUP -> when(isInGroup(holder.value()));
            case ROLE -> when(data.roles().of(userKey.get(), project.id()).contains(Long.valueOf(holder.value())));
            case USER -> when(holder.value().equals(userKey.get()));
            case PROJECT_LEAD -> when(project.leadKey().equals(userKey));
            case REPORTER -> Fit.AS_REPORTER;
            case ASSIGNEE -> Fit.AS_ASSIGNEE;
        };
    }

    boolean isInGroup(String group) {
        if (groups == null) {
            groups = userKey.map(key -> data.groups().of(key)).orElse(List.of());
        }
        return groups.contains(group);
    }

    boolean is(Fit fit, Issue issue) {
        return switch (fit) {
            case NO -> false;
            case YES -> true;
            case AS_REPORTER -> userKey.isPresent() && userKey.get().equals(issue.getReporterId());
            case AS_ASSIGNEE -> userKey.isPresent() && userKey.get().equals(issue.getAssigneeId());
        };
    }

    private static Fit when(boolean holds) {
        return holds ? Fit.YES : Fit.NO;
    }
}
