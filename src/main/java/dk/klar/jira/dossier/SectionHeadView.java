package dk.klar.jira.dossier;

import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Mark;

/**
 * A section of the page, folded.
 *
 * @param about   what it is for
 * @param kinds   segments of the kinds of record in it, with blanks between
 * @param records how many there are, in words
 * @param next    what to do next; its text is empty where there is nothing
 * @param now     whether it is worth attention on this track at this step
 * @param content what is inside; null until somebody unfolds it
 */
public record SectionHeadView(String id, String name, String about, String kinds, Mark mark, String records, LineView next,
                              boolean now, SectionView content) {
}
