package dk.klar.jira.panel;

import java.util.List;

/** A pitfall: how it shows, what to do, and what the team says of it. */
public record PitfallView(String id, String name, String signal, String action, Mark mark, boolean judged,
                          List<FactView> judgement) {
}
