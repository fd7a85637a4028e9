package dk.klar.host.jira;

import com.atlassian.jira.issue.customfields.impl.MultiUserCFType;
import dk.klar.host.data.JiraData;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.Plugins;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plugin with a permission of its own, a field for users, and an indexed property. */
record TestPlugin(JiraData data) implements Plugin {

    static final String PERMISSION = "test.record";
    static final String USERS_TYPE = "test:users";
    static final String USER_SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher";

    @Override
    public String key() {
        return "test";
    }

    @Override
    public String name() {
        return "Test";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Module> modules() {
        return List.of(
                new Module.ProjectPermission(PERMISSION, Module.Label.NONE, Module.Label.NONE, "other"),
                new Module.CustomFieldType("users", Module.Label.NONE, Module.Label.NONE, "Users", List.of(),
                        List.of(USER_SEARCHER)),
                new Module.IndexDocumentConfiguration("index", "IssueProperty", List.of(new Module.IndexedProperty("gate",
                        List.of(new Module.Extract("rollout.state", "STRING", Optional.of("gateState")),
                                new Module.Extract("pilots", "NUMBER", Optional.of("gatePilots")),
                                new Module.Extract("day", "DATE", Optional.of("gateDay")),
                                new Module.Extract("tags", "STRING", Optional.empty()))))));
    }

    @Override
    public ClassLoader classLoader() {
        return getClass().getClassLoader();
    }

    @Override
    public List<Module.ResourceFile> resources() {
        return List.of();
    }

    @Override
    public Class<?> load(String className) {
        throw new UnsupportedOperationException(className);
    }

    @Override
    public <T> T create(String className, Class<T> expected) {
        return expected.cast(new MultiUserCFType(new HostFieldValues(data.fieldValues()), new HostConfigs(data.sql()),
                new HostUserConverter(new HostUsers(data.users())), null, null, null, null, null, null, null, null, null,
                null, null, null, null));
    }

    @Override
    public Optional<byte[]> resource(String path) {
        return Optional.empty();
    }

    @Override
    public List<Class<?>> classesIn(List<String> packages) {
        return List.of();
    }

    @Override
    public <T> List<T> exported(Class<T> type) {
        return List.of();
    }

    Plugins installed() {
        return new Only(this);
    }

    private record Only(Plugin plugin) implements Plugins {

        @Override
        public List<Plugin> all() {
            return List.of(plugin);
        }

        @Override
        public Optional<Object> createWorkflowPart(String className) {
            return Optional.empty();
        }

        @Override
        public boolean shows(Owned<? extends Module> owned, Map<String, Object> context) {
            return true;
        }
    }
}
