package dk.klar.host.jira;

import com.atlassian.jira.util.MessageSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Messages, each once. */
final class HostMessages implements MessageSet {

    private final Set<String> errors = new LinkedHashSet<>();

    HostMessages(Collection<String> errors) {
        this.errors.addAll(errors);
    }

    @Override
    public Set<String> getErrorMessages() {
        return new LinkedHashSet<>(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }

    @Override
    public void addMessageSet(MessageSet messages) {
        errors.addAll(messages.getErrorMessages());
    }
}
