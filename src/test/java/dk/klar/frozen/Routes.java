package dk.klar.frozen;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The routes of the resource classes, each as {@code GET /path}. */
final class Routes {
    private Routes() {
    }

    static Stream<String> all() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.klar.rest").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).flatMap(type -> of(type.reflect()));
    }

    private static Stream<String> of(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods()).flatMap(method -> Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(verb -> verb != null)
                .map(verb -> verb.value() + " /" + resource.getAnnotation(Path.class).value() + below(method))
                .flatMap(Routes::spelledOut));
    }

    /** One route for each of the segments that a path is limited to. */
    private static Stream<String> spelledOut(String route) {
        Matcher limited = Pattern.compile("\\{\\w+: ([^}]+)}").matcher(route);
        return limited.find() ? Stream.of(limited.group(1).split("\\|")).map(limited::replaceFirst) : Stream.of(route);
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }
}
