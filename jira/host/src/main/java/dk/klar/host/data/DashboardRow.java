package dk.klar.host.data;

/** A dashboard. */
public record DashboardRow(long id, String name, String ownerKey, boolean shared) {
}
