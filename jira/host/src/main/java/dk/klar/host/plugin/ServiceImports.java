package dk.klar.host.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** OSGi services as a plugin gets them: a proxy that looks the service up at each call; none at start is an error. */
final class ServiceImports {

    private final Bundle bundle;

    ServiceImports(Bundle bundle) {
        this.bundle = bundle;
    }

    Object proxy(Class<?> type) {
        if (!type.isInterface()) {
            throw new DescriptorException("the service " + type.getName() + " is no interface");
        }
        service(type);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) ->
                method.getDeclaringClass() == Object.class
                        ? ofObject(type, proxy, method, arguments)
                        : call(service(type), method, arguments));
    }

    private Object service(Class<?> type) {
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context == null ? null : context.getServiceReference(type.getName());
        if (reference == null) {
            throw new DescriptorException(bundle.getSymbolicName() + " imports the service " + type.getName()
                    + ", which the embedded Jira does not have");
        }
        return context.getService(reference);
    }

    private static Object call(Object service, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object ofObject(Class<?> type, Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "service " + type.getName();
        };
    }
}
