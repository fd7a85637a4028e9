package dk.klar.jira.panel;

import java.util.List;

/**
 * What one rule says of one pilot.
 *
 * @param weight        whether it holds the rollout back or is advice
 * @param justification who found that it need not be met, when and why; empty where nobody did
 */
public record RuleView(String id, String name, String why, Mark mark, String weight, List<LineView> missing,
                       String justification) {
}
