package dk.klar.domain.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a Java record, in order, with the way to make one and to take one apart. */
public final class Schema {
    /** Computed once for a class and kept with it. */
    private static final ClassValue<Schema> SCHEMAS = new ClassValue<>() {
        @Override
        protected Schema computeValue(Class<?> type) {
            return new Schema(type);
        }
    };

    private final Class<?> type;
    private final List<Field> fields;
    private final Map<String, Field> byName;
    private final MethodHandle constructor;
    private final List<MethodHandle> accessors;

    private Schema(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.fields = Arrays.stream(components).map(Field::of).toList();
        this.byName = fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, field -> field));
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            this.constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length).asType(MethodType.methodType(Object.class, Object[].class));
            List<MethodHandle> handles = new ArrayList<>();
            for (RecordComponent component : components) {
                handles.add(lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
            }
            this.accessors = List.copyOf(handles);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    public static Schema of(Class<?> recordType) {
        return SCHEMAS.get(recordType);
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name that texts and OpenAPI know this by: the class's simple name, first letter small. */
    public String name() {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    Object make(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    Object value(Object body, int index) {
        try {
            return (Object) accessors.get(index).invokeExact(body);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + type, e);
        }
    }
}
