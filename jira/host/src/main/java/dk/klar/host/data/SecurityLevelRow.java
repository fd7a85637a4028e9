package dk.klar.host.data;

/** An issue security level. */
public record SecurityLevelRow(long id, long schemeId, String name, String description) {
}
