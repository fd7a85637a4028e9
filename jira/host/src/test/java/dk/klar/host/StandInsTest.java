package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.query.Query;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** Classes of com.atlassian that the host brings with behaviour hide the stand-ins that Klar is compiled against. */
public class StandInsTest {

    private static final Path HOST_CLASSES = Path.of("target/classes");

    @Test
    public void aClassWithBehaviourHasEveryMemberOfItsStandIn() throws Exception {
        List<String> missing = new ArrayList<>();
        int compared = 0;
        try (URLClassLoader standIns = standIns()) {
            for (String name : hostClasses()) {
                if (standIns.findResource(name.replace('.', '/') + ".class") == null) {
                    continue;
                }
                compared++;
                Set<String> standIn = members(standIns.loadClass(name));
                // A stand-in without constructors has this one from the compiler; it says nothing of Jira.
                standIn.remove("new[]");
                standIn.removeAll(members(Class.forName(name, false, getClass().getClassLoader())));
                standIn.forEach(member -> missing.add(name + ": " + member));
            }
        }
        assertTrue("none of the host's classes has a stand-in", compared > 0);
        assertEquals(List.of(), missing);
    }

    /** Only the stand-ins' own jar; what they refer to comes from the test's class path. */
    private URLClassLoader standIns() {
        URL api = Query.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {api}, getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith("com.atlassian.") || findResource(name.replace('.', '/') + ".class") == null) {
                    return super.loadClass(name, resolve);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
        };
    }

    private static List<String> hostClasses() throws IOException {
        try (Stream<Path> files = Files.walk(HOST_CLASSES.resolve("com/atlassian"))) {
            return files.map(file -> HOST_CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.'))
                    .sorted().toList();
        }
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new HashSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (isSeen(method.getModifiers()) && !method.isSynthetic()) {
                members.add(method.getReturnType().getName() + " " + method.getName() + types(method.getParameterTypes()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(constructor.getModifiers())) {
                members.add("new" + types(constructor.getParameterTypes()));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers())) {
                members.add(field.getType().getName() + " " + field.getName());
            }
        }
        return members;
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String types(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getName).toList().toString();
    }
}
