package dk.klar.jira.jql;

/**
 * How a function is called.
 *
 * @param id      of its texts, {@code klar.jql.<id>.takes}
 * @param fewest  arguments
 * @param most    arguments
 * @param example as somebody would write it
 */
record Usage(String id, int fewest, int most, String example) {
    /** More than there is of anything that can be named. */
    static final int SEVERAL = 50;
}
