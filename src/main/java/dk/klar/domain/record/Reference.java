package dk.klar.domain.record;

/**
 * A field's value that names another record.
 *
 * @param field path of the field
 * @param kind  REST segment of the kind referred to
 * @param key   key of the record referred to
 */
public record Reference(String field, String kind, String key) {
}
