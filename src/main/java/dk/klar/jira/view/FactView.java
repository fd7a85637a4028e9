package dk.klar.jira.view;

/** A label with its value. */
public record FactView(String label, String value) {
}
