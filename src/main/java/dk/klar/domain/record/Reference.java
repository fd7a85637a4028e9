package dk.klar.domain.record;

/**
 * A field's value that names another record.
 *
 * @param field path of the field
 * @param kind  REST segment of the kind referred to
 * @param key   key of the record referred to
 * @param value what the field says
 */
public record Reference(String field, String kind, String key, String value) {
    /** Whether the field may name a record of any kind. */
    public boolean any() {
        return !value.equals(key);
    }

    /** @param value the key; where any kind may be named, the kind's segment and the key with a slash between */
    static Reference of(String field, String refersTo, String value) {
        int slash = value.indexOf('/');
        return refersTo.equals(RefersTo.ANY) && slash >= 0
                ? new Reference(field, value.substring(0, slash), value.substring(slash + 1), value)
                : new Reference(field, refersTo, value, value);
    }
}
