package dk.klar.jira.panel;

import java.util.List;

/**
 * A pilot test with its verdict rule by rule.
 *
 * @param summary which rules hold the rollout back, in words
 */
public record PilotView(String key, int version, String title, String period, Mark mark, String summary,
                        List<RuleView> rules, List<FactView> facts) {
}
