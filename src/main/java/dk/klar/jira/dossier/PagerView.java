package dk.klar.jira.dossier;

/**
 * Which of many records are shown.
 *
 * @param text     such as 26 to 50 of 300
 * @param previous number of the page before; 0 where there is none
 * @param next     number of the page after; 0 where there is none
 */
public record PagerView(String text, int previous, int next) {
}
