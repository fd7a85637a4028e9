package dk.klar.host.data;

/** A status. */
public record StatusRow(String id, String name, String description, StatusCategoryRow category, String iconUrl) {
}
