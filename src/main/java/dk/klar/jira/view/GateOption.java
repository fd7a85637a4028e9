package dk.klar.jira.view;

import dk.klar.domain.gate.Gate;
import dk.klar.text.Texts;
import java.util.Arrays;
import java.util.List;

/** A choice in a list, as templates print it: a gate, or what becomes of issues for which Klar is off. */
public record GateOption(String id, String name, boolean chosen) {
    /** All gates, the one that is set chosen. */
    public static List<GateOption> all(String chosen, Texts texts) {
        return Arrays.stream(Gate.values()).map(gate -> new GateOption(gate.id(), texts.choice(gate), gate.id().equals(chosen))).toList();
    }
}
