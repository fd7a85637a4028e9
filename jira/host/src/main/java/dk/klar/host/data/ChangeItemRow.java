package dk.klar.host.data;

import java.util.Optional;

/** One field's change: values are ids, strings are what people read. */
public record ChangeItemRow(String fieldType, String field, Optional<String> oldValue, Optional<String> oldString,
                            Optional<String> newValue, Optional<String> newString) {
}
