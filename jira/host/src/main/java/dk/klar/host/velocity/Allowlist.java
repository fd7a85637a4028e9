package dk.klar.host.velocity;

import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods a template may call: values and collections of the JDK always; in the host's templates the host's own
 * types; in a plugin's templates what that plugin lists, and the tools of this package.
 */
public final class Allowlist implements PluginPart {

    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final Set<Class<?>> JDK_TYPES = Set.of(String.class, CharSequence.class, Number.class, Integer.class,
            Long.class, Double.class, Boolean.class, Character.class, Enum.class, Iterable.class, Comparable.class,
            BigDecimal.class, Record.class);
    /** What the templates of every field type ask of their field. */
    private static final Set<String> FIELD_METHODS = Set.of("getId", "getName", "getFieldName");
    private static final Set<String> OBJECT_METHODS = Set.of("toString", "equals", "hashCode");

    private final Map<String, Set<String>> listed = new ConcurrentHashMap<>();
    private final ThreadLocal<String> owner = new ThreadLocal<>();

    @Override
    public void started(Plugin plugin) {
        listed.put(plugin.key(), plugin.modules(Module.VelocityAllowlist.class).stream()
                .flatMap(module -> module.methods().stream()).map(Allowlist::normal).collect(Collectors.toSet()));
    }

    @Override
    public void stopping(Plugin plugin) {
        listed.remove(plugin.key());
    }

    /** Whose template runs now: a plugin's key, or null for the host. Returns whose ran before. */
    String enter(String templateOwner) {
        String before = owner.get();
        owner.set(templateOwner);
        return before;
    }

    boolean allows(Class<?> type, Method method) {
        if (isJdkValue(method) || isTool(type) || isFieldsName(type, method) || owner.get() == null && isHosts(type)) {
            return true;
        }
        Set<String> own = listed.getOrDefault(owner.get() == null ? "" : owner.get(), Set.of());
        if (own.contains(describe(type, method)) || own.contains(describe(method.getDeclaringClass(), method))) {
            return true;
        }
        LOG.warn("Method needs allowlisting: {}", describe(type, method));
        return false;
    }

    private static boolean isJdkValue(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type == Object.class ? OBJECT_METHODS.contains(method.getName())
                : JDK_TYPES.contains(type) || type.getName().matches("java\\.(util|time)\\.[A-Za-z$.]+");
    }

    private static boolean isFieldsName(Class<?> type, Method method) {
        return CustomField.class.isAssignableFrom(type) && FIELD_METHODS.contains(method.getName());
    }

    /** Velocity's own $foreach is a tool as well. */
    private static boolean isTool(Class<?> type) {
        return type.getPackageName().equals(Allowlist.class.getPackageName()) || type == ForeachScope.class;
    }

    private static boolean isHosts(Class<?> type) {
        return type.getName().startsWith("dk.klar.host.") || type.getName().startsWith("com.atlassian.");
    }

    private static String describe(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + "(" + Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName).collect(Collectors.joining(" ")) + ")";
    }

    /** Parameters may be separated by blanks, commas or both. */
    private static String normal(String entry) {
        return entry.trim().replaceAll("[,\\s]+", " ").replace("( ", "(").replace(" )", ")");
    }
}
