package dk.klar.jira.panel;

import dk.klar.jira.view.CriterionView;
import dk.klar.jira.view.Mark;
import java.util.List;

/**
 * Where the implementation stands with the gate.
 *
 * @param unmet    what holds it back
 * @param waived   what would, were it not passed over for a time
 * @param met      what does not, by name
 * @param wanting  what should be there and is not, which holds nothing back
 * @param passages when it went through, and by whom
 */
public record GateView(String title, Mark mark, String summary, List<CriterionView> unmet, List<CriterionView> waived, List<String> met,
                       List<CriterionView> wanting, List<String> passages) {
}
