package dk.klar.host.data;

/** A custom field. Types and searchers are named as pluginKey:moduleKey. */
public record FieldRow(long id, String typeKey, String searcherKey, String name, String description) {

    /** As fields are named in forms, REST and screens: customfield_10100. */
    public String fieldId() {
        return "customfield_" + id;
    }
}
