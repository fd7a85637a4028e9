package dk.klar.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.rights.JiraImplementations;
import dk.klar.text.Library;
import dk.klar.usecase.Entrance;
import dk.klar.usecase.NameRole;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Switches;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a role field does, without Jira's field type around it. Where Klar is off it knows nobody, and asks no database. */
public final class PeopleInRole {
    private static final Logger log = LoggerFactory.getLogger(PeopleInRole.class);

    private final NameRole nameRole;
    private final Entrance entrance;
    private final Switches switches;
    private final IssueManager issues;
    private final UserManager users;
    private final Caller caller;
    private final Library library;

    public PeopleInRole(NameRole nameRole, Entrance entrance, Switches switches, IssueManager issues, UserManager users,
                        Caller caller, Library library) {
        this.nameRole = nameRole;
        this.entrance = entrance;
        this.switches = switches;
        this.issues = issues;
        this.users = users;
        this.caller = caller;
        this.library = library;
    }

    /** Who is in the role, users that are gone included; null for nobody, as Jira has it. */
    Collection<ApplicationUser> on(Issue issue, ChangeRole role) {
        if (!isOn(issue) || issue.getId() == null) {
            return null;
        }
        List<ApplicationUser> people = nameRole.in(role, subject(issue)).stream()
                .map(key -> users.getUserByKeyEvenWhenUnknown(key.value())).toList();
        return people.isEmpty() ? null : people;
    }

    /**
     * Records who is in the role.
     *
     * @param people null where Jira clears the field because the issue leaves its context: what Klar has recorded stays
     */
    void name(Issue issue, ChangeRole role, Collection<ApplicationUser> people) {
        if (people == null || !isOn(issue)) {
            return;
        }
        UserKey author = caller.user().orElseThrow(() -> new Refused.Forbidden("record"));
        nameRole.set(role, JiraImplementations.of(issue), keys(people), author);
    }

    /** What it means that nobody was typed: an empty list where somebody was there, nothing at all where nobody was. */
    Collection<ApplicationUser> emptied(Long issueId, ChangeRole role) {
        Issue issue = issueId == null ? null : issues.getIssueObject(issueId);
        return on(issue, role) == null ? null : List.of();
    }

    /** As {@link #name}, for an issue that Jira has just created and cannot take back: a lacking right drops the names. */
    void nameOnNew(Issue issue, ChangeRole role, Collection<ApplicationUser> people) {
        try {
            name(issue, role, people);
        } catch (Refused.Forbidden e) {
            log.warn("{} was created with a {} by somebody who may not record in Klar; nobody was named", issue.getKey(), role);
        }
    }

    /**
     * Why these people cannot be named.
     *
     * @param issueId null for an issue that is being created: neither project nor rights can be known yet
     */
    Optional<String> refusal(Long issueId, ChangeRole role, Collection<ApplicationUser> people) {
        Set<UserKey> named = keys(people);
        Issue issue = issueId == null ? null : issues.getIssueObject(issueId);
        if (issue != null && !isOn(issue)) {
            return named.isEmpty() ? Optional.empty() : text("klar.field-type.off");
        }
        if (issue != null && nameRole.in(role, subject(issue)).equals(named)) {
            return Optional.empty();
        }
        if (role == ChangeRole.LEADER && named.size() > 1) {
            return text("klar.field-type.leader.one");
        }
        return issue == null || mayRecord(issue) ? Optional.empty() : text("klar.field-type.forbidden");
    }

    /** @param issue null where Jira shows the field without one */
    RoleView view(Issue issue, ChangeRole role, String input) {
        Collection<ApplicationUser> people = on(issue, role);
        String names = people == null ? "" : names(people);
        if (issue != null && !isOn(issue)) {
            return new RoleView(input, names, true, library.texts().text("klar.field-type.off"));
        }
        boolean writable = issue == null || issue.getId() == null || mayRecord(issue);
        return new RoleView(input, names, !writable,
                library.texts().text(writable ? "klar.field-type.help" : "klar.field-type.read-only"));
    }

    static String names(Collection<ApplicationUser> people) {
        return people.stream().map(ApplicationUser::getDisplayName).collect(Collectors.joining(", "));
    }

    private boolean mayRecord(Issue issue) {
        return caller.user().filter(user -> entrance.mayWrite(JiraImplementations.of(issue), Kind.ROLE, user)).isPresent();
    }

    private boolean isOn(Issue issue) {
        return issue != null && issue.getProjectId() != null && switches.on(issue.getProjectId(), issue.getIssueTypeId());
    }

    private Optional<String> text(String key) {
        return Optional.of(library.texts().text(key));
    }

    private static Subject subject(Issue issue) {
        return Subject.of(new IssueId(issue.getId()));
    }

    private static Set<UserKey> keys(Collection<ApplicationUser> people) {
        Set<UserKey> keys = new LinkedHashSet<>();
        if (people != null) {
            people.forEach(person -> keys.add(new UserKey(person.getKey())));
        }
        return keys;
    }
}
