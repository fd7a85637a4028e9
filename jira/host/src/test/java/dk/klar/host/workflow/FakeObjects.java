package dk.klar.host.workflow;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;

/** Objects of Jira's interfaces over a map: setters write, getters read, nothing else. */
final class FakeObjects {
    private FakeObjects() {
    }

    static <T> T of(Class<T> type, Map<String, Object> values) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Values(values)));
    }

    static Map<String, Object> valuesOf(Object fake) {
        return ((Values) Proxy.getInvocationHandler(fake)).values;
    }

    private record Values(Map<String, Object> values) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] args) {
            String name = method.getName();
            if (name.equals("toString")) {
                return values.toString();
            }
            if (name.startsWith("set")) {
                values.put(property(name, 3), args[0]);
                return null;
            }
            if (name.startsWith("is")) {
                return Boolean.TRUE.equals(values.get(property(name, 2)));
            }
            return values.get(property(name, 3));
        }
    }

    private static String property(String method, int prefix) {
        return method.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + method.substring(prefix + 1);
    }
}
