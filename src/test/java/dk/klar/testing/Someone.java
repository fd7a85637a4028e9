package dk.klar.testing;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Existence;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who and what is there in a Jira in memory; issues are done where a test says so. */
public final class Someone implements Existence {
    private final InMemoryJira jira;
    private final Map<IssueId, Instant> done = new HashMap<>();

    public Someone(InMemoryJira jira) {
        this.jira = jira;
    }

    public void done(IssueId issue, Instant since) {
        done.put(issue, since);
    }

    @Override
    public boolean exists(IssueId issue) {
        return jira.any(issue).isPresent();
    }

    @Override
    public Optional<Instant> doneSince(IssueId issue) {
        return Optional.ofNullable(done.get(issue));
    }

    @Override
    public boolean active(UserKey user) {
        return jira.exists(user);
    }
}
