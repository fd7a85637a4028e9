package dk.klar.jira.portfolio;

import dk.klar.jira.view.Mark;
import java.util.List;

/**
 * Technology and organisation, as the template prints them. Public, or Velocity could not call it.
 *
 * @param grades how far the technology is, from left to right
 */
public record AxesView(List<String> grades, List<AxisView> states) {
    /** A state with the gate, with the number of implementations for each grade. */
    public record AxisView(Mark state, List<CountView> counts) {
    }

    /**
     * How many.
     *
     * @param href leads to them; empty where there are none
     * @param text says the same in words
     */
    public record CountView(String number, String href, String text) {
    }
}
