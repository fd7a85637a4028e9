package dk.klar.jira.view;

/**
 * Something that is missing or worth looking at.
 *
 * @param rule the named rule that asks, such as {@code PR4}; empty where there is none
 * @param href where it is mended, or seen by who may not mend it; empty where there is no such place
 */
public record LineView(String rule, String text, String href) {
}
