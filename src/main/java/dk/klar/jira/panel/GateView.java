package dk.klar.jira.panel;

import java.util.List;

/**
 * Where the implementation stands with the gate.
 *
 * @param problem  why it cannot be judged, with the cure; empty where it can
 * @param passages when it went through, and by whom
 */
public record GateView(String title, Mark mark, String summary, String problem, List<CriterionView> criteria,
                       List<String> passages) {
}
