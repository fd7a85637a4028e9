package dk.klar.domain.record;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One field of a kind of record, read off the Java record's component; form, REST, history and OpenAPI follow it.
 *
 * @param listed  whether lists of such records show it
 * @param min     the smallest number that a NUMBER or DECIMAL field takes
 * @param max     the largest
 * @param choices what a CHOICE field offers, in the order to show it
 */
public record Field(String name, Type type, Class<?> javaType, boolean required, int maxLength, boolean lines,
                    String group, String refersTo, boolean stamped, boolean listed, long min, long max,
                    Schema items, List<Enum<?>> choices) {
    /** What can be entered. */
    public enum Type { TEXT, NUMBER, DECIMAL, DATE, YES_NO, CHOICE, USER, ISSUE, REFERENCE, LIST }

    /** Items that one list takes. */
    public static final int MOST_ITEMS = 100;
    /** The largest number taken where a field does not say otherwise; negative ones are refused. */
    public static final long MOST = 1_000_000;
    /** Digits after the point that a DECIMAL takes. */
    public static final int MOST_DECIMALS = 4;

    /** Whether its number says a year, which is written without anything between its digits: no count begins so high and ends so low. */
    public boolean year() {
        return type == Type.NUMBER && min >= 1900 && max <= 2100;
    }

    static Field of(RecordComponent component) {
        Text text = component.getAnnotation(Text.class);
        Group group = component.getAnnotation(Group.class);
        RefersTo refers = component.getAnnotation(RefersTo.class);
        Range range = component.getAnnotation(Range.class);
        Type type = refers != null ? Type.REFERENCE : typeOf(component.getType());
        return new Field(component.getName(), type, component.getType(),
                component.isAnnotationPresent(Required.class),
                text == null ? Text.LINE : text.max(),
                text != null && text.lines(),
                group == null ? "" : group.value(),
                refers == null ? "" : refers.value(),
                component.isAnnotationPresent(Stamped.class),
                component.isAnnotationPresent(Listed.class),
                range == null ? 0 : range.min(),
                range == null ? MOST : range.max(),
                type == Type.LIST ? Schema.of(itemType(component)) : null,
                type == Type.CHOICE ? choices(component) : List.of());
    }

    private static List<Enum<?>> choices(RecordComponent component) {
        Except except = component.getAnnotation(Except.class);
        Set<String> left = except == null ? Set.of() : Set.of(except.value());
        return Stream.of((Enum<?>[]) component.getType().getEnumConstants()).<Enum<?>>filter(choice -> !left.contains(choice.name())).toList();
    }

    private static Type typeOf(Class<?> type) {
        if (type == String.class) {
            return Type.TEXT;
        } else if (type == Integer.class) {
            return Type.NUMBER;
        } else if (type == BigDecimal.class) {
            return Type.DECIMAL;
        } else if (type == LocalDate.class) {
            return Type.DATE;
        } else if (type == Boolean.class) {
            return Type.YES_NO;
        } else if (type == UserKey.class) {
            return Type.USER;
        } else if (type == IssueId.class) {
            return Type.ISSUE;
        } else if (type.isEnum()) {
            return Type.CHOICE;
        } else if (type == List.class) {
            return Type.LIST;
        }
        throw new IllegalArgumentException("no form field for " + type);
    }

    private static Class<?> itemType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }
}
