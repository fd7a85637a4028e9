package dk.klar.jira.panel;

/**
 * Something that is missing or worth looking at.
 *
 * @param rule     the named rule that asks, such as {@code PR4}; empty where there is none
 * @param mendable whether this reader can mend it; then kind, key and field say in which form
 */
public record LineView(String rule, String text, boolean mendable, String kind, String key, String field) {
}
