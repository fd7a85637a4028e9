package dk.klar.host.data;

/** Who may do what in the projects that use it. */
public record PermissionSchemeRow(long id, String name) {
}
