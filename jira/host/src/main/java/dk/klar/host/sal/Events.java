package dk.klar.host.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the listeners' annotated methods, one after the other, on the thread that publishes. */
public final class Events implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : methods(listener)) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    @Override
    public void register(Object listener) {
        if (methods(listener).isEmpty()) {
            throw new IllegalArgumentException(listener.getClass().getName() + " has no @EventListener method");
        }
        listeners.removeIf(known -> known == listener);
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(known -> known == listener);
    }

    private static List<Method> methods(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1)
                .toList();
    }

    /** As in Jira, a listener that fails stops neither the others nor the publisher. */
    private static void call(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed", method, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
