package dk.klar.host.data;

/** The issue security levels that a project may use. */
public record SecuritySchemeRow(long id, String name) {
}
