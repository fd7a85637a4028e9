package dk.klar.jira.dossier;

import dk.klar.jira.view.CriterionView;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.LineView;
import java.util.List;

/**
 * What is inside a section.
 *
 * @param facts  what follows from its records, such as the track
 * @param search whether there is so much that one would search in it
 * @param query  what was searched for
 * @param links  pages of their own that belong to it
 */
public record SectionView(String id, List<FactView> facts, List<CriterionView> criteria, List<BlockView> blocks,
                          boolean search, String query, List<LineView> links) {
}
