package dk.klar.jira.panel;

import java.util.List;
import java.util.Map;

/**
 * All that the panel shows, in finished words: the template only lays it out.
 *
 * @param language of the words, for assistive technology
 * @param track    how much care it takes, and how far it has come
 * @param now      the sections worth attention now
 * @param rest     the others, folded
 * @param dossier  address of the dossier's page
 * @param concerns address of the page where employees say what they think
 * @param words    headings and buttons by name
 */
public record PanelView(String language, GateView gate, String track, List<SectionLineView> now, List<SectionLineView> rest,
                        String dossier, String concerns, Map<String, String> words) {
}
