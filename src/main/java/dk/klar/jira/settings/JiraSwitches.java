package dk.klar.jira.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dk.klar.usecase.port.Switches;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where Klar is on, in the plugin settings that Jira holds in memory: a key for each project, with the ids of its issue
 * types, so that two projects changed at once do not undo each other.
 */
public final class JiraSwitches implements Switches {
    /** Frozen; followed by the project's id. */
    static final String KEY = "dk.klar.jira.on.";

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
        Set<String> ids = new LinkedHashSet<>();
        if (settings().get(KEY + projectId) instanceof List<?> stored) {
            stored.forEach(id -> ids.add(id.toString()));
        }
        return ids;
    }

    @Override
    public void set(long projectId, Set<String> issueTypeIds) {
        if (issueTypeIds.isEmpty()) {
            settings().remove(KEY + projectId);
        } else {
            settings().put(KEY + projectId, new ArrayList<>(new TreeSet<>(issueTypeIds)));
        }
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
