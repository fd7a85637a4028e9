package dk.klar.jira.dossier;

/**
 * A button on a record.
 *
 * @param does  what the script does: open, remove, accept, take-back or history
 * @param title what it is done to, for who hears the buttons read aloud
 */
public record ActionView(String does, String label, String title, String kind, String key, int version) {
}
