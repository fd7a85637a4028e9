package dk.klar.host.data;

/** A project role, for example Administrators. */
public record RoleRow(long id, String name) {
}
