package dk.klar.jira.evidence;

import dk.klar.jira.view.FactView;
import dk.klar.jira.view.Mark;
import java.util.List;
import java.util.Map;

/**
 * A passage's evidence, for screen and paper. What is said of the day is in the words of that day.
 *
 * @param dossier  address of the dossier as it is today
 * @param facts    when, by whom, by which road, where it is filed
 * @param seal     whether it is still what was frozen
 * @param sha256   its fingerprint
 * @param download address of the same as JSON
 */
public record EvidenceView(String issueKey, String summary, String language, String title, String dossier, String download,
                           List<FactView> facts, Mark seal, String sha256, List<JudgedView> criteria, List<FrozenView> records,
                           Map<String, String> words) {
    /** A criterion as it was judged. */
    public record JudgedView(String name, Mark mark, String demand, List<String> missing, List<String> advice) {
    }

    /**
     * A record as it was.
     *
     * @param since what has become of it
     * @param saved who saved it last, and when
     */
    public record FrozenView(String kind, String title, Mark since, String saved, List<FactView> fields) {
    }
}
