package dk.klar.domain.webhook;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A gate of an implementation stands elsewhere. Nothing that anybody wrote, and nobody's name, is in it.
 *
 * @param before empty for a gate that was not in use
 * @param after  empty for one that is in use no longer
 */
public record GateChange(IssueId issue, String issueKey, String projectKey, Gate gate, Optional<GateState> before, Optional<GateState> after, Road road) {
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("issueId", issue.value());
        tree.put("issueKey", issueKey);
        tree.put("projectKey", projectKey);
        tree.put("gate", gate.id());
        tree.put("before", id(before));
        tree.put("after", id(after));
        tree.put("road", road.name());
        return tree;
    }

    private static String id(Optional<GateState> state) {
        return state.map(GateState::id).orElse("none");
    }
}
