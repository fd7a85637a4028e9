package dk.klar.jira.portfolio;

import dk.klar.jira.view.Mark;
import java.util.List;

/**
 * The portfolio, as the template prints it. Public, or Velocity could not call it.
 *
 * @param choose   address at which this can be chosen among, sorted and put together
 * @param print    for paper: all rows and nothing to click
 * @param report   address of the same for paper
 * @param chosen   what was chosen and when, in words, for paper
 * @param mine     address of what is the reader's own
 * @param counted  such as 26 to 50 of 300
 * @param previous address of the page before; empty where there is none
 * @param next     address of the page after; empty where there is none
 * @param refusal  what is wrong with what was asked; empty where nothing is
 * @param tabs     ways to look at them
 * @param axes     null where something else is looked at
 * @param changes  likewise
 * @param hidden   what the form must carry along: the order
 */
public record PortfolioView(String language, String address, String choose, boolean print, String report, String chosen, String csv, String mine, String refusal, String counted, String previous, String next,
                            List<SelectView> selects, String words, List<HiddenView> hidden, List<HeadView> heads, List<GroupView> groups, String recommendations, List<TabView> tabs, AxesView axes, ChangesView changes) {
    /** A way to look at them. */
    public record TabView(String text, String href, boolean current) {
    }

    /** Something to choose one of. */
    public record SelectView(String name, String label, List<OptionView> options) {
    }

    /** Something to choose. */
    public record OptionView(String value, String label, boolean chosen) {
    }

    /** A field that nobody sees. */
    public record HiddenView(String name, String value) {
    }

    /**
     * The head of a column.
     *
     * @param href sorts by it; empty where it cannot be sorted by
     * @param sort as aria-sort has it: none, ascending or descending
     */
    public record HeadView(String text, String href, String sort) {
    }

    /** Rows that are put together; the title is empty where they are not. */
    public record GroupView(String title, List<RowView> rows) {
    }

    /** An implementation. */
    public record RowView(String key, String href, String title, String gate, Mark state, String missing, String missingTitle, String owner, String pilots,
                          Mark med, String technology, String meeting, String item, String decision, String unanswered, String begun) {
    }
}
