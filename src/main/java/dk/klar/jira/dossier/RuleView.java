package dk.klar.jira.dossier;

import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Mark;
import java.util.List;

/**
 * What one rule says of a pilot.
 *
 * @param weight        whether it counts for the gate, in words
 * @param justification who said why it need not be met; else empty
 */
public record RuleView(String id, String name, String why, Mark mark, String weight, List<LineView> missing, String justification) {
}
