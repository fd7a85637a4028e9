package dk.klar.jira.view;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.log.Log;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;

/** Lets a template call Klar's methods only where atlassian-plugin.xml lists them, as Jira does; notes each call. */
public final class AllowlistedMethods extends UberspectImpl {
    static final Set<String> CALLED = new TreeSet<>();

    @Override
    public void init() {
        introspector = new Asking(log);
    }

    static Set<String> listed() throws IOException {
        Set<String> methods = new TreeSet<>();
        Matcher matcher = Pattern.compile("<method>(.*?)</method>").matcher(Files.readString(Path.of("atlassian-plugin.xml")));
        while (matcher.find()) {
            methods.add(matcher.group(1));
        }
        return methods;
    }

    private static final class Asking extends Introspector {
        private final Set<String> listed;

        Asking(Log log) {
            super(log);
            try {
                listed = listed();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Method getMethod(Class type, String name, Object[] arguments) {
            Method method = super.getMethod(type, name, arguments);
            if (method == null || !type.getName().startsWith("dk.klar.")) {
                return method;
            }
            String asked = type.getName() + "#" + name + "()";
            CALLED.add(asked);
            return listed.contains(asked) ? method : null;
        }
    }
}
