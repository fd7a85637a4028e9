package dk.klar.jira.panel;

/** A label with its value. */
public record FactView(String label, String value) {
}
