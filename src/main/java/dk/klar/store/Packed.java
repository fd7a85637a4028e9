package dk.klar.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A record as a short text that is read at a fraction of what JSON costs: its components one after another, without their names,
 * choices as one character, days as a number. It follows from the record, so a component is added there and nowhere else; what
 * was written of another shape has another {@link #edition} and is not read. For what can be made anew, and nothing else.
 */
final class Packed<R extends Record> {
    private static final char FIRST = '0';
    /** Of what is not there: before all that stand for something. */
    private static final char NONE = '.';
    private static final char END = ';';
    private static final char ESCAPE = '\\';
    /** No day before the year 0 is written: numbers need no sign. */
    private static final long EARLIEST = LocalDate.of(0, 1, 1).toEpochDay();
    private static final int DIGITS = Character.MAX_RADIX;

    private final Part whole;
    private final String edition;

    Packed(Class<R> type) {
        StringBuilder shape = new StringBuilder();
        this.whole = part(type, shape);
        this.edition = Integer.toString(shape.toString().hashCode() & Integer.MAX_VALUE, DIGITS);
    }

    /** Another for each shape of the record, of the records in it, and for each choice that comes, goes or changes places. */
    String edition() {
        return edition;
    }

    String text(R thing) {
        StringBuilder text = new StringBuilder(edition).append(END);
        whole.write(thing, text);
        return text.toString();
    }

    /** @throws IllegalStateException when it is of another edition */
    @SuppressWarnings("unchecked") // the part was made of the record's class
    R read(String text) {
        if (text == null || !text.startsWith(edition) || text.charAt(edition.length()) != END) {
            throw new IllegalStateException("of another edition");
        }
        return (R) whole.read(new Place(text, edition.length() + 1));
    }

    /** How values of a type are written and read. */
    private interface Part {
        void write(Object value, StringBuilder text);

        Object read(Place at);
    }

    /** Where in a text reading is. */
    private static final class Place {
        private final String text;
        private int at;

        Place(String text, int at) {
            this.text = text;
            this.at = at;
        }

        char next() {
            return text.charAt(at++);
        }

        /** A number that is not negative, or -1 where there is none. */
        int number() {
            int number = 0;
            char digit = next();
            if (digit == END) {
                return -1;
            }
            for (; digit != END; digit = next()) {
                number = number * DIGITS + Character.digit(digit, DIGITS);
            }
            return number;
        }

        String words() {
            int end = at;
            while (text.charAt(end) != END && text.charAt(end) != ESCAPE) {
                end++;
            }
            if (text.charAt(end) == END) {
                String plain = text.substring(at, end);
                at = end + 1;
                return plain;
            }
            StringBuilder words = new StringBuilder();
            for (char each = next(); each != END; each = next()) {
                words.append(each == ESCAPE ? next() : each);
            }
            return words.toString();
        }
    }

    private static Part part(Type type, StringBuilder shape) {
        shape.append(type.getTypeName()).append(' ');
        if (type instanceof ParameterizedType made) {
            Type[] of = made.getActualTypeArguments();
            return made.getRawType() == Map.class ? new Pairs((Class<?>) of[0], part(of[0], shape), part(of[1], shape)) : new Many(part(of[0], shape));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            shape.append(Arrays.toString(plain.getEnumConstants()));
            return new Choice(plain.getEnumConstants());
        } else if (plain.isRecord()) {
            return new Whole(plain, shape);
        } else if (plain == LocalDate.class) {
            return new Day();
        } else if (plain == int.class || plain == Integer.class) {
            return new Count();
        } else if (plain == String.class) {
            return new Words();
        }
        throw new IllegalArgumentException("no text is known for " + type);
    }

    private record Choice(Object[] all) implements Part {
        @Override
        public void write(Object value, StringBuilder text) {
            text.append(value == null ? NONE : (char) (FIRST + ((Enum<?>) value).ordinal()));
        }

        @Override
        public Object read(Place at) {
            char choice = at.next();
            return choice == NONE ? null : all[choice - FIRST];
        }
    }

    private record Day() implements Part {
        @Override
        public void write(Object value, StringBuilder text) {
            text.append(value == null ? "" : Long.toString(((LocalDate) value).toEpochDay() - EARLIEST, DIGITS)).append(END);
        }

        @Override
        public Object read(Place at) {
            int day = at.number();
            return day < 0 ? null : LocalDate.ofEpochDay(day + EARLIEST);
        }
    }

    private record Count() implements Part {
        @Override
        public void write(Object value, StringBuilder text) {
            text.append(value == null ? "" : Integer.toString((Integer) value, DIGITS)).append(END);
        }

        @Override
        public Object read(Place at) {
            int number = at.number();
            return number < 0 ? null : number;
        }
    }

    private record Words() implements Part {
        @Override
        public void write(Object value, StringBuilder text) {
            text.append(value == null ? NONE : FIRST);
            if (value != null) {
                for (char each : ((String) value).toCharArray()) {
                    text.append(each == END || each == ESCAPE ? String.valueOf(ESCAPE) : "").append(each);
                }
                text.append(END);
            }
        }

        @Override
        public Object read(Place at) {
            return at.next() == NONE ? null : at.words();
        }
    }

    private record Many(Part each) implements Part {
        @Override
        public void write(Object value, StringBuilder text) {
            List<?> all = (List<?>) value;
            text.append(Integer.toString(all.size(), DIGITS)).append(END);
            all.forEach(one -> each.write(one, text));
        }

        @Override
        public Object read(Place at) {
            int size = at.number();
            List<Object> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                all.add(each.read(at));
            }
            return all;
        }
    }

    private record Pairs(Class<?> keys, Part key, Part value) implements Part {
        @Override
        public void write(Object map, StringBuilder text) {
            Map<?, ?> all = (Map<?, ?>) map;
            text.append(Integer.toString(all.size(), DIGITS)).append(END);
            // In the order of the choices, so that the same is always the same text.
            for (Object constant : keys.getEnumConstants()) {
                if (all.containsKey(constant)) {
                    key.write(constant, text);
                    value.write(all.get(constant), text);
                }
            }
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // of the same enum as what was written
        public Object read(Place at) {
            Map all = new EnumMap(keys);
            for (int left = at.number(); left > 0; left--) {
                Object constant = key.read(at);
                all.put(constant, value.read(at));
            }
            return all;
        }
    }

    /** A record: its components in their order. */
    private static final class Whole implements Part {
        private final List<Part> parts = new ArrayList<>();
        private final List<MethodHandle> getters = new ArrayList<>();
        private final MethodHandle made;

        Whole(Class<?> type, StringBuilder shape) {
            try {
                for (RecordComponent component : type.getRecordComponents()) {
                    shape.append(component.getName()).append(':');
                    parts.add(part(component.getGenericType(), shape));
                    getters.add(MethodHandles.lookup().unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
                }
                Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
                made = MethodHandles.lookup().findConstructor(type, MethodType.methodType(void.class, types)).asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("no public record: " + type, e);
            }
        }

        @Override
        public void write(Object value, StringBuilder text) {
            text.append(value == null ? NONE : FIRST);
            for (int i = 0; value != null && i < parts.size(); i++) {
                parts.get(i).write(get(getters.get(i), value), text);
            }
        }

        @Override
        public Object read(Place at) {
            if (at.next() == NONE) {
                return null;
            }
            Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(at);
            }
            try {
                return (Object) made.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object get(MethodHandle getter, Object value) {
            try {
                return (Object) getter.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
