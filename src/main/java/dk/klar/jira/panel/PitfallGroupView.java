package dk.klar.jira.panel;

import java.util.List;

/** The pitfalls of one recommendation. */
public record PitfallGroupView(String id, String name, String summary, List<PitfallView> pitfalls) {
}
