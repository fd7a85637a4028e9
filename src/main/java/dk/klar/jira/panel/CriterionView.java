package dk.klar.jira.panel;

import java.util.List;

/**
 * One criterion of the gate.
 *
 * @param about which record it was judged on, where there are several; else empty
 */
public record CriterionView(String name, Mark mark, String about, List<LineView> missing, List<LineView> advice) {
}
