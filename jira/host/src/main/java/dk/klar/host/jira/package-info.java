/**
 * Jira's services over {@link dk.klar.host.data.JiraData}: what plugins call ({@code com.atlassian.jira.*}), and what
 * the host's own pages, REST and workflows share ({@link dk.klar.host.jira.IssueOperations},
 * {@link dk.klar.host.jira.IssueFields}, {@link dk.klar.host.jira.IssueWriter}, {@link dk.klar.host.jira.Transitions}).
 * All are found by {@code host.services().get(Type.class)}.
 */
package dk.klar.host.jira;
