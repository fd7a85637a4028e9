package dk.klar.jira.dossier;

import dk.klar.jira.view.Mark;
import java.util.List;
import java.util.Map;

/**
 * The page of a dossier.
 *
 * @param language of the words, for assistive technology
 * @param gate     where it stands with the gate, in a sentence
 * @param track    how much care it takes and how far it has come
 * @param print    whether everything is unfolded, for paper
 * @param issue    address of the issue
 * @param page     address of this page
 * @param concerns address of the page on which employees say what they think
 * @param json     address of the dossier as JSON
 * @param fixed    segments of the kinds whose records can be written before they are there, with blanks between
 * @param words    headings and buttons by name
 */
public record DossierView(String issueKey, String summary, String language, Mark mark, String gate, String track,
                          List<ChapterView> chapters, boolean print, String issue, String page, String concerns, String json, String fixed, Map<String, String> words) {
}
