package dk.klar.jira.view;

import java.util.List;

/**
 * One criterion.
 *
 * @param demand  how much the gate asks for it, in words; empty where that is plain
 * @param about   which record it was judged on, where there are several; else empty
 * @param missing what is missing, as far as it is shown here
 * @param more    where the rest of it is told, in words; empty where all is shown
 * @param href    where its section is
 */
public record CriterionView(String name, Mark mark, String demand, String about, List<LineView> missing, String more,
                            List<LineView> advice, String href) {
}
