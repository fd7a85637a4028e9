package dk.klar.host.plugin;

/** Something of the kernel that must know each plugin: its texts, tables, REST resources ... */
public interface PluginPart {

    /** The plugin's Spring context is up, its modules are understood; nobody calls it yet. */
    void started(Plugin plugin);

    /** Before its Spring context closes; also for a plugin whose start failed before this part was told. */
    void stopping(Plugin plugin);
}
