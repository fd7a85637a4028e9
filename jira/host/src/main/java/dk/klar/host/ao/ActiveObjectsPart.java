package dk.klar.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import dk.klar.host.Database;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Gives each plugin its own Active Objects; runs its upgrade tasks and then migrates its tables when it starts. */
public final class ActiveObjectsPart implements PluginPart, ServiceFactory<ActiveObjects> {

    private final Database database;
    private final EntityManagers managers;
    private final PluginSettings settings;
    private final Map<String, PluginActiveObjects> byPlugin = new ConcurrentHashMap<>();

    public ActiveObjectsPart(Database database, PluginSettings settings) {
        this.database = database;
        this.managers = new EntityManagers(database);
        this.settings = settings;
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return of(bundle.getSymbolicName());
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // Kept: proxies of the plugin ask again at each call.
    }

    @Override
    public void started(Plugin plugin) {
        plugin.modules(Module.ActiveObjects.class).forEach(module -> start(plugin, module));
    }

    @Override
    public void stopping(Plugin plugin) {
        of(plugin.key()).close();
    }

    private PluginActiveObjects of(String pluginKey) {
        return byPlugin.computeIfAbsent(pluginKey, key -> new PluginActiveObjects(key, database));
    }

    private void start(Plugin plugin, Module.ActiveObjects module) {
        String prefix = TablePrefix.of(module.namespace().orElse(plugin.key()));
        List<Class<? extends RawEntity<?>>> entities = module.entities().stream()
                .<Class<? extends RawEntity<?>>>map(name -> entity(plugin, name)).toList();
        EntityManager manager = managers.open(prefix, entities);
        PluginActiveObjects opened = of(plugin.key());
        opened.open(manager);
        upgrade(prefix, plugin, module, opened);
        try {
            manager.migrate(entities.toArray(Class[]::new));
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** Those newer than what the tables are at, oldest first; a new table has had none. */
    private void upgrade(String prefix, Plugin plugin, Module.ActiveObjects module, ActiveObjects tables) {
        String versionKey = prefix + "_#";
        List<ActiveObjectsUpgradeTask> tasks = module.upgradeTasks().stream()
                .map(name -> plugin.create(name, ActiveObjectsUpgradeTask.class))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion)).toList();
        for (ActiveObjectsUpgradeTask task : tasks) {
            Object stored = settings.get(versionKey);
            ModelVersion current = ModelVersion.valueOf(stored == null ? "0" : (String) stored);
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, tables);
                settings.put(versionKey, task.getModelVersion().toString());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Plugin plugin, String name) {
        return (Class<? extends RawEntity<?>>) plugin.load(name).asSubclass(RawEntity.class);
    }
}
