package dk.klar.jira.history;

import java.util.List;

/**
 * One step of the history, as the template prints it. Public, or Velocity could not call it.
 *
 * @param when     for people, in the reader's language and time zone
 * @param at       for machines
 * @param what     the sentence: what became of which record
 * @param whole    whether the fields are a whole record, added or removed, which is shown when asked for
 * @param criteria at a passage: what the verdict rested on
 */
public record ChangeView(String who, String when, String at, String what, boolean whole, List<FieldView> fields,
                         List<CriterionView> criteria) {
    /**
     * Something to narrow the history by.
     *
     * @param by      what of a change it looks at
     * @param options those that are there, in the reader's order
     */
    public record FilterView(String by, String label, List<OptionView> options) {
    }

    /** One of the values of a filter. */
    public record OptionView(String value, String label) {
    }

    /** A field before and after, each as lines; none where it was empty. */
    public record FieldView(String label, List<String> before, List<String> after) {
        /** What a whole record says here. */
        public List<String> value() {
            return after.isEmpty() ? before : after;
        }
    }

    /** A criterion at a passage, with the records that it rested on. */
    public record CriterionView(String verdict, List<String> grounds) {
    }
}
