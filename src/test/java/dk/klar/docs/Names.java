package dk.klar.docs;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The names that a page of docs can use of the code. */
final class Names {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Source files of classes, from {@link #SOURCES} on. */
    private final List<Path> files;

    private Names(List<Path> files) {
        this.files = files;
    }

    static Names ofTheCode() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return new Names(all.filter(Files::isRegularFile).map(SOURCES::relativize).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a file, a class or something in it, a kind of record or a field of one. */
    boolean known(String name) {
        if (name.contains("/")) {
            return Files.isRegularFile(Path.of(name));
        }
        List<String> parts = List.of(name.split("\\.", -1));
        List<String> inside = parts.subList(1, parts.size());
        return Character.isUpperCase(name.charAt(0)) ? classes(parts.get(0)).anyMatch(type -> has(type, inside))
                : Kind.bySegment(parts.get(0)).filter(kind -> has(Schema.of(kind.body()), inside)).isPresent();
    }

    private Stream<Class<?>> classes(String simpleName) {
        return files.stream().filter(file -> file.getFileName().toString().equals(simpleName + ".java"))
                .map(file -> load(StreamSupport.stream(file.resolveSibling(simpleName).spliterator(), false)
                        .map(Path::toString).collect(Collectors.joining("."))));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Names.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A class in it, and so on; the last may be a constant. */
    private static boolean has(Class<?> type, List<String> inside) {
        if (inside.isEmpty()) {
            return true;
        }
        List<String> further = inside.subList(1, inside.size());
        String first = inside.get(0);
        return Arrays.stream(type.getDeclaredClasses()).anyMatch(nested -> nested.getSimpleName().equals(first) && has(nested, further))
                || further.isEmpty() && type.isEnum()
                && Arrays.stream(type.getEnumConstants()).anyMatch(each -> ((Enum<?>) each).name().equals(first));
    }

    private static boolean has(Schema schema, List<String> inside) {
        if (inside.isEmpty()) {
            return true;
        }
        List<String> further = inside.subList(1, inside.size());
        Optional<Field> field = schema.field(inside.get(0));
        return field.isPresent() && (further.isEmpty() || field.get().type() == Field.Type.LIST && has(field.get().items(), further));
    }
}
