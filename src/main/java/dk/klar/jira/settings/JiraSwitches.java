package dk.klar.jira.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dk.klar.usecase.port.Switches;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where Klar is on, in the plugin settings that Jira holds in memory: a key for each project, with the ids of its issue
 * types, so that two projects changed at once do not undo each other.
 */
public final class JiraSwitches implements Switches {
    /** Frozen; followed by the project's id. */
    static final String KEY = "dk.klar.jira.on.";

    /**
     * The projects that there is such a key for: plugin settings cannot be listed. Only the health page asks, so two projects
     * switched on at the same moment may lose it one.
     */
    static final String PROJECTS = "dk.klar.jira.on";

    /** Frozen; followed by the project's id. Holds milliseconds since 1970. */
    static final String LEAVING = "dk.klar.jira.leaving.";

    private final PluginSettingsFactory settings;

    public JiraSwitches(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    public boolean on(long projectId, String issueTypeId) {
        return issueTypes(projectId).contains(issueTypeId);
    }

    @Override
    public Set<String> issueTypes(long projectId) {
        return listed(KEY + projectId);
    }

    @Override
    public Set<Long> projects() {
        return listed(PROJECTS).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    @Override
    public void set(long projectId, Set<String> issueTypeIds) {
        keep(KEY + projectId, issueTypeIds);
        Set<String> ids = listed(PROJECTS);
        if (issueTypeIds.isEmpty() ? ids.remove(String.valueOf(projectId)) : ids.add(String.valueOf(projectId))) {
            keep(PROJECTS, ids);
        }
    }

    @Override
    public Optional<Instant> leaving(long projectId) {
        return settings().get(LEAVING + projectId) instanceof String since ? Optional.of(Instant.ofEpochMilli(Long.parseLong(since))) : Optional.empty();
    }

    @Override
    public void leave(long projectId, Instant since) {
        settings().put(LEAVING + projectId, String.valueOf(since.toEpochMilli()));
    }

    @Override
    public void left(long projectId) {
        settings().remove(LEAVING + projectId);
    }

    private void keep(String key, Set<String> ids) {
        if (ids.isEmpty()) {
            settings().remove(key);
        } else {
            settings().put(key, new ArrayList<>(new TreeSet<>(ids)));
        }
    }

    private Set<String> listed(String key) {
        Set<String> ids = new LinkedHashSet<>();
        if (settings().get(key) instanceof List<?> stored) {
            stored.forEach(id -> ids.add(id.toString()));
        }
        return ids;
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
