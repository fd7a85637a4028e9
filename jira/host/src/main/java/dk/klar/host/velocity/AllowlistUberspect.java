package dk.klar.host.velocity;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.Log;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;

/**
 * Lets a template call only what the {@link Allowlist} allows; anything else behaves as if it were not there, as in
 * Jira since 10. Velocity makes it by its name.
 */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {

    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(Allowlist.class.getName());
    }

    @Override
    public void init() {
        super.init();
        introspector = new AllowingIntrospector(log, allowlist);
    }

    /** What a method marked HtmlSafe returns is kept apart, so that escaping can see it. */
    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod method = super.getMethod(target, name, arguments, info);
        return method == null || !isHtmlSafe(target, name) ? method : new HtmlSafeMethod(method);
    }

    private static boolean isHtmlSafe(Object target, String name) {
        return target != null && Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .flatMap(method -> Arrays.stream(method.getAnnotations()))
                .map(Annotation::annotationType).anyMatch(type -> type.getSimpleName().equals("HtmlSafe"));
    }

    private record HtmlSafeMethod(VelMethod method) implements VelMethod {

        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object html = method.invoke(target, arguments);
            return html == null ? null : new SafeHtml(html.toString());
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return SafeHtml.class;
        }
    }

    private static final class AllowingIntrospector extends Introspector {

        private final Allowlist allowlist;

        private AllowingIntrospector(Log log, Allowlist allowlist) {
            super(log);
            this.allowlist = allowlist;
        }

        @Override
        public Method getMethod(Class type, String name, Object[] parameters) {
            Method method = super.getMethod(type, name, parameters);
            return method == null || allowlist.allows(type, method) ? method : null;
        }
    }
}
