package dk.klar.jira.panel;

import java.util.List;
import java.util.Map;

/**
 * All that the panel shows, in finished words: the template only lays it out.
 *
 * @param language  of the words, for assistive technology
 * @param mayRecord whether this reader is offered forms
 * @param mayDecide whether this reader may say at which level and when the gate is decided
 * @param words     headings and buttons by name
 */
public record PanelView(String issueKey, String language, boolean mayRecord, boolean mayDecide, GateView gate,
                        TableView roles, TableView targetGroups, List<PilotView> pilots, PlanView plan,
                        TableView discussions, List<PitfallGroupView> pitfalls, Map<String, String> words) {
}
