package dk.klar.jira.portfolio;

import java.util.List;

/**
 * What changes in which unit, as the template prints it. Public, or Velocity could not call it.
 *
 * @param earlier address of the months before
 * @param later   address of the months after
 * @param more    says how many units are left out; empty where none are
 */
public record ChangesView(List<String> months, List<UnitView> units, String earlier, String later, String more) {
    /** A unit with its months. */
    public record UnitView(String name, List<MonthView> months) {
    }

    /**
     * A month of a unit.
     *
     * @param collide says that several changes meet; empty where they do not
     * @param more    says how many changes are left out; empty where none are
     */
    public record MonthView(List<ChangeView> changes, String collide, String more) {
    }

    /** @param title says what it is and when */
    public record ChangeView(String text, String href, String title) {
    }
}
