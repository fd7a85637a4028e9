package dk.klar.host.rest;

import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import dk.klar.host.data.UserRow;
import dk.klar.host.plugin.Module;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a user's name and key away, as Jira does it: first its own tables, then those of plugins. Their errors stop nothing. */
final class Anonymization {

    private final Jira jira;

    Anonymization(Jira jira) {
        this.jira = jira;
    }

    /** What plugins would change. */
    List<Map<String, Object>> affected(UserRow user) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (UserKeyChangeHandler handler : handlers()) {
            for (AffectedEntity entity : handler.getAffectedEntities(change(user))) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("type", entity.getType().name());
                json.put("descriptionKey", entity.getDescriptionKey());
                json.put("numberOfOccurrences", entity.getNumberOfOccurrences());
                all.add(json);
            }
        }
        return all;
    }

    /** The errors of plugins. */
    List<String> of(UserRow user) {
        String name = "jirauser" + user.id();
        jira.data().users().update(new UserRow(user.id(), user.userKey(), name, "user-" + Long.toHexString(user.id()),
                name + "@jira.invalid", user.active(), user.locale()));
        UserPropertyChangeParameter change = change(user);
        List<String> errors = new ArrayList<>();
        if (!change.getOriginal().equals(change.getTarget())) {
            jira.data().users().replaceKey(change.getOriginal(), change.getTarget());
            handlers().forEach(handler -> errors.addAll(handler.update(change).getErrorCollection().getErrorMessages()));
        }
        return errors;
    }

    private List<UserKeyChangeHandler> handlers() {
        return jira.host().plugins().modules(Module.UserKeyChangeHandler.class).stream()
                .map(owned -> owned.plugin().create(owned.module().className(), UserKeyChangeHandler.class)).toList();
    }

    private static UserPropertyChangeParameter change(UserRow user) {
        Context.Task task = () -> { };
        return new UserPropertyChangeParameter(user.userKey(), "JIRAUSER" + user.id(), input -> task);
    }
}
