package dk.klar.host.workflow;

import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.Plugins;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One plugin, with the workflow modules that a test gives it. */
public final class FakePlugins implements Plugins {
    public static final String KEY = "com.example.plugin";
    private final List<Module> modules = new ArrayList<>();
    private final Map<String, Supplier<Object>> parts = new HashMap<>();

    /** The class is only a name: the part that it stands for is given. */
    public FakePlugins offer(Module.WorkflowPart part, String key, String className, Supplier<Object> maker, String factory) {
        modules.add(new Module.Workflow(key, part, new Module.Label(Optional.empty(), key), Module.Label.NONE, factory, className,
                true, false, true, true, List.of(new Module.ResourceFile("velocity", "input-parameters", "in.vm"),
                new Module.ResourceFile("velocity", "edit-parameters", "edit.vm"), new Module.ResourceFile("velocity", "view", "view.vm"))));
        parts.put(className, maker);
        return this;
    }

    public void uninstall() {
        modules.clear();
        parts.clear();
    }

    @Override
    public List<Plugin> all() {
        return List.of((Plugin) Proxy.newProxyInstance(Plugin.class.getClassLoader(), new Class<?>[] {Plugin.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "key" -> KEY;
                    case "modules" -> args == null ? modules : InvocationHandler.invokeDefault(proxy, method, args);
                    case "create" -> parts.get((String) args[0]).get();
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    /** For factories, which are made by {@link Plugin#create}. */
    public void put(String className, Supplier<Object> maker) {
        parts.put(className, maker);
    }

    @Override
    public Optional<Object> createWorkflowPart(String className) {
        return Optional.ofNullable(parts.get(className)).map(Supplier::get);
    }

    @Override
    public boolean shows(Owned<? extends Module> owned, Map<String, Object> context) {
        return true;
    }
}
