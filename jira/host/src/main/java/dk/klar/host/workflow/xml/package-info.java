/**
 * Workflow files as Jira exports them: read, checked, edited, written with nothing lost.
 *
 * <p>Beware of {@code ${...}} in an argument: OSWorkflow expands it when the transition runs, from the transient
 * variables and the entry's property set ({@code ${issue.summary}} becomes the summary). An argument that somebody
 * typed into a form is thus an expression; a plugin that stores free text there must know it. The text in the file is
 * never expanded: what is shown, edited and exported is what was typed.
 */
package dk.klar.host.workflow.xml;
