package dk.klar.host.data;

/** An issue type. */
public record IssueTypeRow(String id, String name, String description, String iconUrl, boolean subtask) {
}
