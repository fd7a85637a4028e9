package dk.klar.jira.panel;

import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Mark;

/**
 * One section of the dossier in one line: its state and the one next thing to do.
 *
 * @param next what to do next; its text is empty where there is nothing
 */
public record SectionLineView(String name, String href, Mark mark, LineView next) {
}
