package dk.klar.jira.panel;

import java.util.List;

/**
 * Where the implementation stands with the gate.
 *
 * @param passages when it went through, and by whom
 */
public record GateView(String title, Mark mark, String summary, List<CriterionView> criteria,
                       List<String> passages) {
}
