package dk.klar.host.data;

/** A saved filter. Whoever owns it has it among their favourites. */
public record FilterRow(long id, String name, String ownerKey, String jql, boolean shared) {
}
