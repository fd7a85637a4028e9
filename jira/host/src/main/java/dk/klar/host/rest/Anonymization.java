package dk.klar.host.rest;

import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import dk.klar.host.data.UserRow;
import dk.klar.host.plugin.Module;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes a user's name and key away, as Jira does it: what they own goes to somebody else, where an error stops all of it; then
 * Jira's own tables, then those of plugins, whose errors stop nothing.
 */
final class Anonymization {
    private static final Context.Task TASK = () -> { };

    private final Jira jira;

    Anonymization(Jira jira) {
        this.jira = jira;
    }

    /** What plugins would change, by type. */
    Map<String, List<Map<String, Object>>> affected(UserRow user) {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>(Map.of("ANONYMIZE", new ArrayList<>()));
        Stream.concat(owners().stream().map(handler -> handler.getAffectedEntities(transfer(user, null))),
                keys().stream().map(handler -> handler.getAffectedEntities(change(user)))).flatMap(Collection::stream)
                .forEach(entity -> all.computeIfAbsent(entity.getType().name(), none -> new ArrayList<>()).add(json(entity)));
        return all;
    }

    private static Map<String, Object> json(AffectedEntity entity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", entity.getType().name());
        json.put("descriptionKey", entity.getDescriptionKey());
        json.put("numberOfOccurrences", entity.getNumberOfOccurrences());
        return json;
    }

    /** The errors of plugins. */
    List<String> of(UserRow user, Optional<UserRow> owner) {
        List<String> errors = new ArrayList<>();
        owner.ifPresent(to -> owners().forEach(handler -> errors.addAll(handler.update(transfer(user, to.userKey())).getErrorCollection().getErrorMessages())));
        if (errors.isEmpty()) {
            rename(user, errors);
        }
        return errors;
    }

    private void rename(UserRow user, List<String> errors) {
        String name = "jirauser" + user.id();
        jira.data().users().update(new UserRow(user.id(), user.userKey(), name, "user-" + Long.toHexString(user.id()),
                name + "@jira.invalid", user.active(), user.locale()));
        UserPropertyChangeParameter change = change(user);
        if (!change.getOriginal().equals(change.getTarget())) {
            jira.data().users().replaceKey(change.getOriginal(), change.getTarget());
            keys().forEach(handler -> errors.addAll(handler.update(change).getErrorCollection().getErrorMessages()));
        }
    }

    private List<OwnershipTransferHandler> owners() {
        return jira.host().plugins().modules(Module.OwnershipTransferHandler.class).stream()
                .map(owned -> owned.plugin().create(owned.module().className(), OwnershipTransferHandler.class)).toList();
    }

    private List<UserKeyChangeHandler> keys() {
        return jira.host().plugins().modules(Module.UserKeyChangeHandler.class).stream()
                .map(owned -> owned.plugin().create(owned.module().className(), UserKeyChangeHandler.class)).toList();
    }

    private static OwnershipTransferParameter transfer(UserRow user, String to) {
        return new OwnershipTransferParameter(user.userKey(), to, input -> TASK);
    }

    private static UserPropertyChangeParameter change(UserRow user) {
        return new UserPropertyChangeParameter(user.userKey(), "JIRAUSER" + user.id(), input -> TASK);
    }
}
