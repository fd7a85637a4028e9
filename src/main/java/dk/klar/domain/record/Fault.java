package dk.klar.domain.record;

import java.util.List;

/**
 * Something wrong with what a person typed.
 *
 * @param field path of the field, such as {@code sites[0].headcount}; empty where no single field is at fault
 * @param code  names the text in i18n: {@code klar.fault.<code>}
 * @param args  values for the text's placeholders
 */
public record Fault(String field, String code, List<Object> args) {
    public Fault {
        args = List.copyOf(args);
    }

    public static Fault of(String field, String code, Object... args) {
        return new Fault(field, code, List.of(args));
    }
}
