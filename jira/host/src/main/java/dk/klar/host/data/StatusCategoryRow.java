package dk.klar.host.data;

/** Jira's fixed categories of statuses, with their ids, keys and lozenge colours. */
public enum StatusCategoryRow {
    UNDEFINED(1, "undefined", "No Category", "medium-gray"),
    TO_DO(2, "new", "To Do", "blue-gray"),
    DONE(3, "done", "Done", "green"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "yellow");

    private final long id;
    private final String key;
    private final String label;
    private final String color;

    StatusCategoryRow(long id, String key, String label, String color) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.color = color;
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String color() {
        return color;
    }
}
