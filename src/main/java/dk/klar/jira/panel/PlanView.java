package dk.klar.jira.panel;

import java.util.List;

/** At which level and when the gate is decided; no facts where nobody has said it. */
public record PlanView(String gate, List<FactView> facts) {
}
